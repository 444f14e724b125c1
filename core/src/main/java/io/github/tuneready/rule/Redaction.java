package io.github.tuneready.rule;

import java.nio.charset.StandardCharsets;
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

  /** What may be shown of a text: all, or all but keys and passwords, or nothing. */
  public String show(String text) {
    if (this != SECRETS) {
      return this == ALL ? "" : text;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Masking masking = new Masking();
    masking.scan(bytes, 0, bytes.length);
    return masking.text(bytes, 0, bytes.length);
  }

  /** A message under this redaction: what stands in single quotes is left out under ALL. */
  String apply(String message) {
    return this == ALL ? message.replaceAll("'[^']*'", "'…'") : message;
  }
}
