package io.github.tuneready.training;

import io.github.tuneready.style.NeutralWords;
import io.github.tuneready.style.StyleCounters;
import io.github.tuneready.style.StyleGrams;
import io.github.tuneready.style.StyleTokens;
import java.util.ArrayList;
import java.util.List;

/** Texts as rows of features: counters, and sequences with the weights of their counts. */
final class Rows extends SparseRows {
  final List<float[]> counters = new ArrayList<>();
  final List<Integer> words = new ArrayList<>();

  private final StyleTokens tokens = new StyleTokens();
  private final StyleCounters counter = new StyleCounters();
  private final StyleGrams sequences = new StyleGrams();

  /** The texts, each as a row. */
  static Rows of(List<LabelledText> texts, NeutralWords neutral) {
    Rows rows = new Rows();
    texts.forEach(text -> rows.add(text, neutral));
    return rows;
  }

  /** The texts and a piece of each long one. */
  static Rows withCrops(List<LabelledText> texts, NeutralWords neutral) {
    return of(Crops.with(texts), neutral);
  }

  private void add(LabelledText text, NeutralWords neutral) {
    tokens.read(text.text(), 0, text.text().length);
    counter.count(tokens);
    sequences.count(tokens, neutral);
    words.add(tokens.words());
    counters.add(values(counter));
    int[] indexes = new int[sequences.size()];
    int[] counts = new int[indexes.length];
    for (int i = 0; i < indexes.length; i++) {
      indexes[i] = sequences.gram(i);
      counts[i] = sequences.count(i);
    }
    add(text, indexes, weights(counts));
  }

  /** All counters of the text counted last. */
  static float[] values(StyleCounters counter) {
    float[] row = new float[StyleCounters.SIZE];
    for (int i = 0; i < row.length; i++) {
      row[i] = counter.value(i);
    }
    return row;
  }
}
