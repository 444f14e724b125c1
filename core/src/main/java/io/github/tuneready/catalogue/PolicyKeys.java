package io.github.tuneready.catalogue;

import io.github.tuneready.decision.DecisionThresholds;
import io.github.tuneready.decision.Threshold;
import io.github.tuneready.example.Format;
import io.github.tuneready.rule.Goal;
import io.github.tuneready.rule.Provider;
import io.github.tuneready.rule.Redaction;
import io.github.tuneready.rule.Severity;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All keys of a policy file but {@code rules}, in the order in which they are shown. */
public final class PolicyKeys {
  private static final List<PolicyKey> JUDGING =
      List.of(
          text("model", "Model to be tuned: encoding, context, price.", Policy::model),
          words(
              "provider",
              "Who runs the job.",
              Arrays.stream(Provider.values()).map(Provider::label).toList(),
              policy -> policy.provider().label()),
          words(
              "method",
              "The format the file must have; left out, it is recognised.",
              Arrays.stream(Format.values())
                  .filter(format -> format != Format.UNKNOWN)
                  .map(Format::method)
                  .toList(),
              policy -> policy.method() == Format.UNKNOWN ? "" : policy.method().method()),
          words(
              "goal",
              "What tuning is for; sets how many examples are enough.",
              Arrays.stream(Goal.values()).map(Goal::label).toList(),
              policy -> goal(policy.goal())),
          key(
              "epochs",
              "Passes over the data, 1 to 50; left out, as the platform chooses.",
              "integer",
              policy -> policy.epochs() == 0 ? "" : Integer.toString(policy.epochs())),
          text("prices", "Another price table: a file, from the folder of this one.", p -> ""),
          text(
              "as-of",
              "The day by which providers' dates and the ends below are judged, YYYY-MM-DD.",
              policy -> policy.asOf().toString()),
          words(
              "fail-on",
              "From which severity on the dataset is not ready.",
              failLevels().keySet(),
              policy -> policy.failOn() == Severity.OFF ? "never" : policy.failOn().label()),
          key(
              "max-cost",
              "A dearer training run is an error, in US dollars.",
              "number",
              policy -> policy.maxCostUsd() == null ? "" : policy.maxCostUsd().toPlainString()),
          names("select", "Only these rules or families.", p -> p.selection().select()),
          names("ignore", "Not these rules or families.", p -> p.selection().ignore()),
          words(
              "redact",
              "Text from the data that no report may quote.",
              Arrays.stream(Redaction.values()).map(PolicyKeys::lower).toList(),
              policy -> lower(policy.redaction())),
          count(
              "max-line-bytes",
              "Bytes kept of one line; a longer line is reported and not read.",
              Policy::maxLineBytes),
          flag("stages.tokens", "Count tokens.", p -> p.stages().tokens()),
          flag("stages.duplicates", "Compare examples.", p -> p.stages().duplicates()),
          flag("stages.languages", "Tell languages.", p -> p.stages().languages()),
          flag("stages.style", "Tell LLM style.", p -> p.stages().style()),
          count(
              "size.useful",
              "From here on gains are seen (OpenAI's guide: 50 to 100, 2026-08).",
              policy -> policy.size().useful()),
          count(
              "size.good-prompt",
              "Below this a good prompt often wins (framework: 100 to 500).",
              policy -> policy.size().goodPrompt()),
          count(
              "size.style-low",
              "Curated examples for style or format, from (framework).",
              policy -> policy.size().styleLow()),
          count(
              "size.style-high",
              "Curated examples for style or format, to (framework).",
              policy -> policy.size().styleHigh()),
          count(
              "size.capability",
              "Examples for a new capability (framework: thousands).",
              policy -> policy.size().capability()),
          count(
              "size.diminishing",
              "Beyond this more examples bring little (framework).",
              policy -> policy.size().diminishing()),
          share(
              "content.refusals",
              "Share of answers that refuse, 0 to 1 (our advice).",
              policy -> policy.content().refusals()),
          share(
              "content.equal-answers",
              "Share of answers that are one and the same text (our advice).",
              policy -> policy.content().equalAnswers()),
          count(
              "content.large-line-bytes",
              "Bytes of a line that slows down every tool (our advice).",
              policy -> policy.content().largeLineBytes()),
          share(
              "content.system-share",
              "Share of all tokens spent on system messages (our advice).",
              policy -> policy.content().systemShare()),
          share(
              "style.prevalence",
              "Share of LLM text that the interval's lower end must pass (our advice).",
              policy -> policy.style().prevalence()),
          share(
              "style.opener",
              "Share of answers with one and the same opener (our advice).",
              policy -> policy.style().opener()),
          share(
              "style.distinct",
              "Share of different four-word sequences below which answers repeat (our advice).",
              policy -> policy.style().distinct()),
          count(
              "comparison.shingle",
              "Words in a shingle, 1 to 16; docs/duplicates.md says why 3.",
              policy -> policy.comparison().shingle()),
          share(
              "comparison.threshold",
              "Least Jaccard similarity of two examples that are nearly the same.",
              policy -> policy.comparison().threshold()),
          share(
              "comparison.prompt-threshold",
              "Least Jaccard similarity of two prompts that ask the same.",
              policy -> policy.comparison().promptThreshold()));

  private static final List<PolicyKey> ALL =
      Stream.concat(
              JUDGING.stream(),
              DecisionThresholds.standard().table().stream().map(PolicyKeys::decision))
          .toList();

  private PolicyKeys() {}

  private static PolicyKey decision(Threshold threshold) {
    String about = threshold.meaning() + " (" + threshold.source() + ").";
    return key(
        "decision." + threshold.key(),
        Character.toUpperCase(about.charAt(0)) + about.substring(1),
        threshold.share() ? "number" : "integer",
        policy ->
            policy.decision().table().stream()
                .filter(one -> one.key().equals(threshold.key()))
                .map(Threshold::value)
                .findFirst()
                .orElseThrow());
  }

  /** The keys. */
  public static List<PolicyKey> all() {
    return ALL;
  }

  static Map<String, Severity> failLevels() {
    Map<String, Severity> levels = new LinkedHashMap<>();
    levels.put("error", Severity.ERROR);
    levels.put("warning", Severity.WARNING);
    levels.put("never", Severity.OFF);
    return levels;
  }

  /** A text as YAML: plain where that is safe. */
  static String yaml(String text) {
    return text.matches("[A-Za-z0-9][A-Za-z0-9._/:-]*[A-Za-z0-9]")
        ? text
        : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static PolicyKey key(
      String path, String about, String type, Function<Policy, String> value) {
    return new PolicyKey(path, about, type, List.of(), value);
  }

  private static PolicyKey text(String path, String about, Function<Policy, String> value) {
    return key(path, about, "string", value.andThen(text -> text.isEmpty() ? "" : yaml(text)));
  }

  private static PolicyKey words(
      String path, String about, Collection<String> words, Function<Policy, String> value) {
    return new PolicyKey(path, about, "string", List.copyOf(words), value);
  }

  private static PolicyKey names(
      String path, String about, Function<Policy, Collection<String>> names) {
    return key(path, about, "array", policy -> list(names.apply(policy)));
  }

  private static PolicyKey flag(String path, String about, Function<Policy, Boolean> value) {
    return key(path, about, "boolean", policy -> value.apply(policy).toString());
  }

  private static PolicyKey count(String path, String about, ToLongFunction<Policy> value) {
    return key(path, about, "integer", policy -> Long.toString(value.applyAsLong(policy)));
  }

  private static PolicyKey share(String path, String about, ToDoubleFunction<Policy> value) {
    return key(path, about, "number", policy -> Double.toString(value.applyAsDouble(policy)));
  }

  private static String list(Collection<String> names) {
    return names.isEmpty() ? "" : names.stream().sorted().toList().toString();
  }

  private static String goal(@Nullable Goal goal) {
    return goal == null ? "" : goal.label();
  }

  private static String lower(Redaction redaction) {
    return redaction.name().toLowerCase(Locale.ROOT);
  }
}
