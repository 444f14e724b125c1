package io.github.tuneready.cli;

import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.rule.Redaction;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What no report may quote. */
final class RedactOption {
  @Option(
      names = "--redact",
      paramLabel = "WHAT",
      order = 43,
      description =
          "Text from the data that no report may quote: none, secrets or all. Default: secrets.")
  @Nullable String redact;

  Policy apply(Policy policy, Values values) {
    return redact == null
        ? policy
        : policy.withRedaction(values.oneOf("--redact", redact, redactions()));
  }

  static Map<String, Redaction> redactions() {
    Map<String, Redaction> redactions = new LinkedHashMap<>();
    for (Redaction redaction : Redaction.values()) {
      redactions.put(redaction.name().toLowerCase(Locale.ROOT), redaction);
    }
    return redactions;
  }
}
