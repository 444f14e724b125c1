package io.github.tuneready.rule;

import java.util.Locale;
import java.util.Optional;

/** How much a finding matters. The order is from the worst. */
public enum Severity {
  /** The upload or the job is rejected. */
  ERROR,
  /** Accepted but harmful, or rejection is likely though undocumented. */
  WARNING,
  /** Good to know. */
  INFO,
  /** Not looked for. */
  OFF;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The lower-case name used in options and reports. */
  public String label() {
    return label;
  }

  /** The severity of this name. */
  public static Optional<Severity> of(String name) {
    for (Severity severity : values()) {
      if (severity.label.equals(name.toLowerCase(Locale.ROOT))) {
        return Optional.of(severity);
      }
    }
    return Optional.empty();
  }
}
