package io.github.tuneready.decision;

import java.util.Locale;

/**
 * A range a share most likely lies in.
 *
 * @param low its lower end
 * @param high its upper end, not below the lower
 */
public record Interval(double low, double high) {
  /** Checks the order. */
  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("interval: not in order");
    }
  }

  /** Whether a value lies in it, ends included. */
  public boolean holds(double value) {
    return low <= value && value <= high;
  }

  /** As printed, in per cent: {@code 70 to 81 %}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s to %s", Words.bare(low), Words.percent(high));
  }
}
