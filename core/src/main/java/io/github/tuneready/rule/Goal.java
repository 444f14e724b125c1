package io.github.tuneready.rule;

import java.util.Locale;
import java.util.Optional;

/** What fine-tuning is meant to achieve. */
public enum Goal {
  /** Answers in a fixed form, such as JSON of one schema. */
  FORMAT,
  /** A tone or voice. */
  STYLE,
  /** The same task by a smaller model: faster or cheaper. */
  LATENCY_COST,
  /** Words and patterns of a field that the model lacks. */
  VOCABULARY,
  /** Instructions learned instead of sent with every call. */
  PROMPT_LENGTH,
  /** Facts the model should know. */
  KNOWLEDGE,
  /** Better reasoning. */
  REASONING;

  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The name used in options and reports. */
  public String label() {
    return label;
  }

  /** The goal of this name. */
  public static Optional<Goal> of(String name) {
    for (Goal goal : values()) {
      if (goal.label.equals(name.toLowerCase(Locale.ROOT))) {
        return Optional.of(goal);
      }
    }
    return Optional.empty();
  }
}
