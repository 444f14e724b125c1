package io.github.tuneready.example;

import java.util.Locale;
import java.util.Optional;

/** The shape of a training line, and with it the tuning method it is for. */
public enum Format {
  /** {@code {"messages":[…]}} for supervised tuning. */
  CHAT("chat", "supervised"),
  /** {@code {"input":…,"preferred_output":…,"non_preferred_output":…}} for DPO. */
  PREFERENCE("preference", "dpo"),
  /** {@code {"messages":[…], reference keys}} that end with the user, for reinforcement tuning. */
  REINFORCEMENT("reinforcement", "reinforcement"),
  /** {@code {"prompt":…,"completion":…}} for the legacy completion models. */
  COMPLETION("completion", "completion"),
  /** None of these. */
  UNKNOWN("unknown", "unknown");

  private final String label;
  private final String method;

  Format(String label, String method) {
    this.label = label;
    this.method = method;
  }

  /** The lower-case name used in reports. */
  public String label() {
    return label;
  }

  /** The tuning method as {@code --method} names it. */
  public String method() {
    return method;
  }

  /** The format of a tuning method. */
  public static Optional<Format> ofMethod(String method) {
    String wanted = method.toLowerCase(Locale.ROOT);
    for (Format format : values()) {
      if (format != UNKNOWN && format.method.equals(wanted)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
