package io.github.tuneready.training;

import io.github.tuneready.style.StyleTrees;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** One part of a score, fitted anew for each trial. */
interface TrialPart {
  /** Logits of texts by a part fitted to others, in standard deviations of those. */
  double[] scores(List<LabelledText> fitted, List<LabelledText> asked);

  /** Brings logits of texts to the mean and the deviation of those that were fitted to. */
  private static double[] standard(
      IntToDoubleFunction fitted, double[] weight, IntToDoubleFunction asked, int size) {
    double[] own = IntStream.range(0, weight.length).mapToDouble(fitted).toArray();
    double mean = FittedStyle.mean(own, weight);
    double deviation = FittedStyle.deviation(own, weight, mean);
    return IntStream.range(0, size)
        .mapToDouble(i -> (asked.applyAsDouble(i) - mean) / deviation)
        .toArray();
  }

  /**
   * Sequences under a logistic regression.
   *
   * @param rows how texts become sequences
   * @param columns how many sequences there can be
   * @param assistants how much heavier answers of assistants are
   * @param between the penalty on the distance between sources
   */
  record Sequences(
      Function<List<LabelledText>, SparseRows> rows, int columns, double assistants, double between)
      implements TrialPart {
    @Override
    public double[] scores(List<LabelledText> fitted, List<LabelledText> asked) {
      SparseRows own = rows.apply(Crops.with(fitted));
      SparseRows others = rows.apply(asked);
      double[] weight = SourceWeights.of(own.texts, assistants);
      double[] found = GramRegression.fit(own, columns, weight, between);
      return standard(
          i -> GramRegression.logit(found, own, i),
          weight,
          i -> GramRegression.logit(found, others, i),
          others.size());
    }
  }

  /**
   * Counters under trees.
   *
   * @param counters how texts become counters
   * @param signs which way each counter may speak, from the texts that are fitted to
   * @param assistants how much heavier answers of assistants are
   */
  record Counters(Function<List<LabelledText>, float[][]> counters, Signs signs, double assistants)
      implements TrialPart {
    /** Which way each counter may speak. */
    interface Signs {
      /** For each counter 1, -1, or 0 where it is free. */
      int[] of(List<LabelledText> texts, float[][] counters);
    }

    @Override
    public double[] scores(List<LabelledText> fitted, List<LabelledText> asked) {
      List<LabelledText> texts = Crops.with(fitted);
      float[][] own = counters.apply(texts);
      float[][] others = counters.apply(asked);
      boolean[] label = new boolean[own.length];
      for (int i = 0; i < label.length; i++) {
        label[i] = texts.get(i).llm();
      }
      double[] weight = SourceWeights.of(texts, assistants);
      StyleTrees trees = Boosting.fit(FittedStyle.TREES, own, label, weight, signs.of(texts, own));
      return standard(i -> trees.sum(own[i]), weight, i -> trees.sum(others[i]), others.length);
    }
  }
}
