package io.github.tuneready.cost;

/** A part of a row of prices that may stand elsewhere than the rest. */
public enum PricePart {
  /** A unit of training. */
  TRAINING("training"),
  /** Inference with the tuned model. */
  TUNED("tuned"),
  /** The same as a batch. */
  TUNED_BATCH("tunedBatch"),
  /** Inference with the untuned model. */
  BASE("base"),
  /** The same as a batch. */
  BASE_BATCH("baseBatch"),
  /** An hour of a tuned model's deployment. */
  HOSTING("hostingPerHour");

  private final String key;

  PricePart(String key) {
    this.key = key;
  }

  /** The key of the price in a table. */
  public String key() {
    return key;
  }
}
