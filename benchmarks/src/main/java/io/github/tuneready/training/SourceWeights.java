package io.github.tuneready.training;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Weights by which no large source drowns the small ones: a source of n rows weighs as much as the
 * root of n, and both labels weigh one half. Answers of assistants, which are what a data set of
 * chats holds, weigh more than essays and stories of language models.
 */
final class SourceWeights {
  /** Chosen on sources left out, with the other settings: see the model card. */
  static final double ASSISTANTS = 8;

  private SourceWeights() {}

  static double[] of(SparseRows rows) {
    return of(rows.texts, ASSISTANTS);
  }

  /**
   * Weights of texts.
   *
   * @param assistants how much heavier answers of assistants are than other texts of language
   *     models
   */
  static double[] of(List<LabelledText> texts, double assistants) {
    Map<String, Integer> sizes = new TreeMap<>();
    for (LabelledText text : texts) {
      sizes.merge(text.reference(), 1, Integer::sum);
    }
    double[] weights = new double[texts.size()];
    double[] totals = new double[2];
    for (int i = 0; i < weights.length; i++) {
      LabelledText text = texts.get(i);
      weights[i] = 1 / Math.sqrt(sizes.getOrDefault(text.reference(), 1));
      weights[i] *= text.llm() && text.assistantLike() ? assistants : 1;
      totals[text.llm() ? 1 : 0] += weights[i];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= 2 * totals[texts.get(i).llm() ? 1 : 0];
    }
    return weights;
  }
}
