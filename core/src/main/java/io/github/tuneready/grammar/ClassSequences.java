package io.github.tuneready.grammar;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often each sequence of one to three word classes stands in a text, as a vector of length one:
 * logarithms of counts, so that neither the length of a text nor one repeated turn decides.
 *
 * @param sequences numbers of sequences below {@link #SIZE}, ascending
 * @param values the weight of each
 */
@SuppressWarnings("ArrayRecordComponent") // columns of numbers, never compared as a whole
public record ClassSequences(int[] sequences, float[] values) {
  // A digit for each class, and 0 for none: shorter sequences are the smaller numbers.
  private static final int BASE = WordClass.values().length + 1;

  /** How many sequences there can be. */
  public static final int SIZE = BASE * BASE * BASE;

  static ClassSequences of(List<Sentence> sentences) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (Sentence sentence : sentences) {
      for (int i = 0; i <= sentence.size(); i++) {
        int one = digit(sentence.at(i));
        int two = digit(sentence.at(i - 1)) * BASE + one;
        counts.merge(one, 1, Integer::sum);
        counts.merge(two, 1, Integer::sum);
        if (i > 0) {
          counts.merge(digit(sentence.at(i - 2)) * BASE * BASE + two, 1, Integer::sum);
        }
      }
    }
    return of(counts);
  }

  private static int digit(WordClass wordClass) {
    return wordClass.ordinal() + 1;
  }

  private static ClassSequences of(Map<Integer, Integer> counts) {
    int[] sequences = counts.keySet().stream().mapToInt(Integer::intValue).toArray();
    float[] values = new float[sequences.length];
    double squares = 0;
    for (int i = 0; i < sequences.length; i++) {
      double value = StrictMath.log1p(counts.getOrDefault(sequences[i], 0));
      values[i] = (float) value;
      squares += value * value;
    }
    double length = Math.max(1e-9, Math.sqrt(squares));
    for (int i = 0; i < values.length; i++) {
      values[i] /= (float) length;
    }
    return new ClassSequences(sequences, values);
  }
}
