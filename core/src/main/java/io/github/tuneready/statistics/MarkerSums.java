package io.github.tuneready.statistics;

import io.github.tuneready.style.StyleCounters;
import java.io.Serializable;
import java.util.Arrays;

/** Sums of counters as integers, so that the order of adding cannot show. Not thread-safe. */
final class MarkerSums implements Serializable {
  private static final long serialVersionUID = 1;
  private static final double UNIT = 1 << 20;

  private final long[] sums = new long[StyleCounters.SIZE];

  void accept(StyleCounters counters) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += Math.round(counters.value(i) * UNIT);
    }
  }

  void merge(MarkerSums other) {
    Arrays.setAll(sums, i -> sums[i] + other.sums[i]);
  }

  double mean(int counter, long count) {
    return count == 0 ? 0 : sums[counter] / UNIT / count;
  }
}
