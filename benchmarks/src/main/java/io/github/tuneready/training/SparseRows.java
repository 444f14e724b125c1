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

  final int size() {
    return texts.size();
  }

  final boolean llm(int row) {
    return texts.get(row).llm();
  }
}
