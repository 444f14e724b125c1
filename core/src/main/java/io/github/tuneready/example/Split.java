package io.github.tuneready.example;

/**
 * What a file is for. The order is the order of reading, so that the original of a leak is the
 * training row.
 */
public enum Split {
  /** Examples the model is tuned on. */
  TRAIN("train"),
  /** Examples the platform watches the loss on while it tunes. */
  VALIDATION("validation"),
  /** Examples the team measures the tuned model on. */
  EVALUATION("evaluation"),
  /** Earlier datasets and public benchmarks: looked through for training examples alone. */
  AGAINST("against");

  private final String label;

  Split(String label) {
    this.label = label;
  }

  /** The lower-case name used in options and reports. */
  public String label() {
    return label;
  }

  /** Whether the platform gets these files, so that its rules hold for them. */
  public boolean isUploaded() {
    return this == TRAIN || this == VALIDATION;
  }
}
