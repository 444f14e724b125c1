package io.github.tuneready.training;

import io.github.tuneready.style.NeutralWords;
import io.github.tuneready.style.StyleGrams;
import io.github.tuneready.style.StyleTrees;

/** Both parts of a model as fitted, each with the mean and the deviation of its logits. */
@SuppressWarnings("ArrayRecordComponent") // columns of numbers, never compared as a whole
record FittedStyle(
    double[] grams,
    StyleTrees trees,
    double gramMean,
    double gramScale,
    double treeMean,
    double treeScale) {
  /** Shallow trees: what only deep ones see is a habit of a source. */
  static final Boosting.Settings TREES = new Boosting.Settings(150, 3, 0.15, 0.001, 0.0005);

  static final double NEUTRAL_SHARE = 0.62;

  /** Fits a model to texts and to pieces of them. */
  static FittedStyle fit(Rows rows) {
    double[] weight = SourceWeights.of(rows);
    double[] grams = GramRegression.fit(rows, StyleGrams.SIZE, weight);
    float[][] counters = rows.counters.toArray(new float[0][]);
    boolean[] label = new boolean[rows.size()];
    for (int i = 0; i < label.length; i++) {
      label[i] = rows.llm(i);
    }
    StyleTrees trees = Boosting.fit(TREES, counters, label, weight);
    double[] gramLogits = new double[label.length];
    double[] treeLogits = new double[label.length];
    for (int i = 0; i < label.length; i++) {
      gramLogits[i] = GramRegression.logit(grams, rows, i);
      treeLogits[i] = trees.sum(counters[i]);
    }
    double gramMean = mean(gramLogits, weight);
    double treeMean = mean(treeLogits, weight);
    return new FittedStyle(
        grams,
        trees,
        gramMean,
        deviation(gramLogits, weight, gramMean),
        treeMean,
        deviation(treeLogits, weight, treeMean));
  }

  /** The score of a row: the sequences twice, the counters once. */
  double score(Rows rows, int row) {
    double gram = (GramRegression.logit(grams, rows, row) - gramMean) / gramScale;
    double tree = (trees.sum(rows.counters.get(row)) - treeMean) / treeScale;
    return (2 * gram + tree) / 3;
  }

  static double mean(double[] values, double[] weight) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += weight[i] * values[i];
    }
    return sum;
  }

  static double deviation(double[] values, double[] weight, double mean) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += weight[i] * (values[i] - mean) * (values[i] - mean);
    }
    return Math.sqrt(sum);
  }

  static NeutralWords neutral(Iterable<LabelledText> texts) {
    return new NeutralWords(NeutralVocabulary.of(texts, NEUTRAL_SHARE));
  }
}
