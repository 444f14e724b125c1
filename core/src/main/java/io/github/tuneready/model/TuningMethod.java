package io.github.tuneready.model;

import java.util.Arrays;
import java.util.Optional;

/** A way to tune a model that a provider offers for some models and not for others. */
public enum TuningMethod {
  /** Learning from conversations that end with the answer wanted. */
  SUPERVISED("supervised"),
  /** Learning from a preferred and a rejected answer to the same input. */
  DPO("dpo"),
  /** Learning from the marks a grader gives to the model's own answers. */
  REINFORCEMENT("reinforcement"),
  /** Supervised tuning with images in the user's messages. */
  VISION("vision"),
  /** Learning from prompt and completion, the legacy form. */
  COMPLETION("completion");

  private final String label;

  TuningMethod(String label) {
    this.label = label;
  }

  /** The lower-case name used in options, tables and reports. */
  public String label() {
    return label;
  }

  /** The method of a label. */
  public static Optional<TuningMethod> of(String label) {
    return Arrays.stream(values()).filter(method -> method.label.equals(label)).findFirst();
  }
}
