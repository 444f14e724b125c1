package io.github.tuneready.training;

import java.util.Map;
import java.util.TreeMap;

/**
 * Weights by which no large source drowns the small ones: a source of n rows weighs as much as the
 * root of n, and both labels weigh one half.
 */
final class SourceWeights {
  private SourceWeights() {}

  static double[] of(SparseRows rows) {
    Map<String, Integer> sizes = new TreeMap<>();
    for (LabelledText text : rows.texts) {
      sizes.merge(text.reference(), 1, Integer::sum);
    }
    double[] weights = new double[rows.size()];
    double[] totals = new double[2];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = 1 / Math.sqrt(sizes.getOrDefault(rows.texts.get(i).reference(), 1));
      totals[rows.llm(i) ? 1 : 0] += weights[i];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= 2 * totals[rows.llm(i) ? 1 : 0];
    }
    return weights;
  }
}
