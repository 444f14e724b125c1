package io.github.tuneready.rule;

import java.util.Locale;
import java.util.Optional;

/** How much of the data's text may appear in a report. */
public enum Redaction {
  /** Excerpts as they stand. */
  NONE,
  /** Excerpts with keys and passwords masked. */
  SECRETS,
  /** No excerpts, and no quotations in messages. */
  ALL;

  /** The redaction of this name. */
  public static Optional<Redaction> of(String name) {
    for (Redaction redaction : values()) {
      if (redaction.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
        return Optional.of(redaction);
      }
    }
    return Optional.empty();
  }

  /** A message under this redaction: what stands in single quotes is left out under ALL. */
  String apply(String message) {
    return this == ALL ? message.replaceAll("'[^']*'", "'…'") : message;
  }
}
