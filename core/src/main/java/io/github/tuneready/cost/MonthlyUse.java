package io.github.tuneready.cost;

import java.util.Optional;

/**
 * How a model is used in a month, now and once it is tuned.
 *
 * @param calls how many
 * @param before the average call now
 * @param after the average call to the tuned model
 * @param prompted the model in use; empty: the untuned model itself
 */
public record MonthlyUse(long calls, CallShape before, CallShape after, Optional<String> prompted) {
  /** Checks the number of calls. */
  public MonthlyUse {
    if (calls < 0) {
      throw new IllegalArgumentException("calls per month: must not be negative");
    }
  }
}
