package io.github.tuneready.statistics;

import io.github.tuneready.example.Split;
import io.github.tuneready.similarity.Comparison;
import io.github.tuneready.similarity.PairSink;
import io.github.tuneready.similarity.Part;
import io.github.tuneready.similarity.PrefixJoin;
import io.github.tuneready.similarity.RowSimilarity;
import io.github.tuneready.similarity.ShingleSets;
import io.github.tuneready.similarity.ShingleTable;
import java.util.Arrays;

/**
 * Prompts that ask nearly the same, under the same instructions and with the same numbers: within
 * training with another answer, and in other splits. Immutable once found.
 */
public final class NearPrompts implements PairSink {
  private static final int MOST_VISITED = 256;

  /** Prompts of fewer shingles are too short to be nearly the same. */
  private static final int FEWEST = 6;

  /** Answers that share more than this say the same in other words. */
  private static final double SAME_ANSWER = 0.5;

  private static final int NONE = -1;

  private final ExampleRows rows;
  private final RowSimilarity answers;
  private final int[] others;
  private final float[] similarities;

  private NearPrompts(ExampleRows rows, RowSimilarity answers) {
    this.rows = rows;
    this.answers = answers;
    this.others = new int[rows.size()];
    this.similarities = new float[rows.size()];
    Arrays.fill(others, NONE);
  }

  static NearPrompts find(ShingleTable table, ExampleRows rows, Comparison comparison) {
    NearPrompts found = new NearPrompts(rows, new RowSimilarity(table, Part.TAIL));
    ShingleSets sets = new ShingleSets(table, Part.HEAD, FEWEST, comparison.shingle(), true);
    for (int row = 0; row < rows.size(); row++) {
      int original = sets.original(row);
      if (original != row && sets.size(original) > 0 && found.wants(original, row)) {
        found.pair(original, row, 1);
      }
    }
    new PrefixJoin(sets, comparison.promptThreshold(), MOST_VISITED).run(found);
    return found;
  }

  @Override
  public boolean wants(int a, int b) {
    return rows.isTrain(a)
        && others[b] == NONE
        && rows.sameContext(a, b)
        && (!rows.isTrain(b) || !rows.sameAnswer(a, b));
  }

  @Override
  public void pair(int a, int b, double jaccard) {
    if (!rows.isTrain(b) || answers.of(a, b) < SAME_ANSWER) {
      others[b] = a;
      similarities[b] = (float) jaccard;
    }
  }

  /** Training examples answered otherwise than an earlier one that asks nearly the same. */
  public SimilarPairs otherAnswers() {
    return pairs().of(Split.TRAIN);
  }

  /** Examples of another split that ask nearly the same as one of training. */
  public SimilarPairs leaks(Split into) {
    return pairs().of(into);
  }

  private SimilarPairs pairs() {
    SimilarPairs pairs = new SimilarPairs();
    for (int row = 0; row < others.length; row++) {
      if (others[row] != NONE) {
        pairs.add(rows.position(row), rows.position(others[row]), similarities[row]);
      }
    }
    return pairs;
  }
}
