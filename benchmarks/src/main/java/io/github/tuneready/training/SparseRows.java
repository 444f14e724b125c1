package io.github.tuneready.training;

import java.util.ArrayList;
import java.util.List;

/** Texts as rows of which few of many columns are filled. */
class SparseRows {
  final List<LabelledText> texts = new ArrayList<>();
  final List<int[]> grams = new ArrayList<>();
  final List<float[]> values = new ArrayList<>();

  final void add(LabelledText text, int[] columns, float[] row) {
    texts.add(text);
    grams.add(columns);
    values.add(row);
  }

  /** What counts weigh: their logarithms, as a row of length one. */
  static float[] weights(int[] counts) {
    float[] weights = new float[counts.length];
    double squares = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) StrictMath.log1p(counts[i]);
      squares += (double) weights[i] * weights[i];
    }
    double norm = Math.max(1e-9, Math.sqrt(squares));
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= (float) norm;
    }
    return weights;
  }

  final int size() {
    return texts.size();
  }

  final boolean llm(int row) {
    return texts.get(row).llm();
  }
}
