package io.github.tuneready.cost;

/** What a training price is the price of. */
public enum TrainingUnit {
  /** A million tokens of the examples, once for every epoch. */
  MILLION_TOKENS("million-tokens"),
  /** An hour of the training loop, as reinforcement tuning is billed. */
  HOUR("hour");

  private final String label;

  TrainingUnit(String label) {
    this.label = label;
  }

  /** The name used in tables and reports. */
  public String label() {
    return label;
  }
}
