package io.github.tuneready.training;

import java.util.Arrays;
import java.util.stream.IntStream;

/** How well scores part two kinds: figures of the receiver operating characteristic. */
final class Auroc {
  private Auroc() {}

  /** The probability that a positive scores higher than a negative; ties count one half. */
  static double of(double[] positive, double[] negative) {
    double[] sorted = negative.clone();
    Arrays.sort(sorted);
    double sum = 0;
    for (double score : positive) {
      sum += below(sorted, score) + (atMost(sorted, score) - below(sorted, score)) / 2.0;
    }
    return sum / positive.length / negative.length;
  }

  private static int below(double[] sorted, double score) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < score) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int atMost(double[] sorted, double score) {
    return below(sorted, Math.nextUp(score));
  }

  /** The share of scores above the one that a share of the negatives pass. */
  static double rate(double[] positive, double[] negative, double falsePositives) {
    double[] sorted = negative.clone();
    Arrays.sort(sorted);
    int passing = (int) (falsePositives * sorted.length);
    double threshold = sorted[sorted.length - 1 - passing];
    return (double) Arrays.stream(positive).filter(score -> score > threshold).count()
        / positive.length;
  }

  /** The scores at these rows. */
  static double[] pick(Scored scored, IntStream rows) {
    return rows.mapToDouble(i -> scored.scores[i]).toArray();
  }
}
