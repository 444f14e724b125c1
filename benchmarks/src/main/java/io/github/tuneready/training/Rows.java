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
    texts.forEach(text -> rows.add(text, text.text(), neutral));
    return rows;
  }

  /** The texts and a piece of each long one. */
  static Rows withCrops(List<LabelledText> texts, NeutralWords neutral) {
    Rows rows = of(texts, neutral);
    for (LabelledText text : texts) {
      byte[] crop = Crops.of(text.text());
      if (crop != text.text()) {
        rows.add(text, crop, neutral);
      }
    }
    return rows;
  }

  private void add(LabelledText text, byte[] piece, NeutralWords neutral) {
    tokens.read(piece, 0, piece.length);
    counter.count(tokens);
    sequences.count(tokens, neutral);
    words.add(tokens.words());
    float[] row = new float[StyleCounters.SIZE];
    for (int i = 0; i < row.length; i++) {
      row[i] = counter.value(i);
    }
    counters.add(row);
    int[] indexes = new int[sequences.size()];
    float[] weights = new float[indexes.length];
    double squares = 0;
    for (int i = 0; i < indexes.length; i++) {
      indexes[i] = sequences.gram(i);
      weights[i] = (float) StrictMath.log1p(sequences.count(i));
      squares += (double) weights[i] * weights[i];
    }
    double norm = Math.max(1e-9, Math.sqrt(squares));
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= (float) norm;
    }
    add(text, indexes, weights);
  }
}
