package io.github.tuneready.decision;

import java.util.Comparator;
import java.util.List;

/**
 * What a series of measured prompts says: how good the best is, and whether it still gets better.
 *
 * <p>Two looks at the end of the series, each with the stated one-sided error: the best of the last
 * iterations against the best before, with the error divided by their number (Bonferroni), and the
 * trend over twice as many. Either may call a series rising, so a flat one is called rising in at
 * most twice the stated error of cases: the mistake is made on the side of prompting on.
 *
 * @param best the iteration of the highest accuracy, the earliest of equals
 * @param interval where its true accuracy lies; as the best of many it is a little flattered
 * @param shape what the series does
 * @param lastIterations how many iterations at the end were looked at
 * @param gain what they gained on the best before them; may be negative
 * @param chanceOfGain how likely such a gain is where there is none
 * @param comparisons by how many the error was divided
 * @param chanceOfTrend how likely such a rise over the last iterations is where there is none
 */
public record PromptingCurve(
    Iteration best,
    Interval interval,
    Shape shape,
    int lastIterations,
    double gain,
    double chanceOfGain,
    int comparisons,
    double chanceOfTrend) {

  /** What a series does at its end. */
  public enum Shape {
    /** It gains, and more than noise would. */
    RISING,
    /** It gains, but noise would do as much. */
    UNCLEAR,
    /** It gains too little to matter. */
    FLAT
  }

  private static final Comparator<Iteration> BY_SHARE =
      Comparator.comparingDouble(iteration -> iteration.result().share());

  /** Reads a series of at least one iteration, in the order they were made. */
  static PromptingCurve of(List<Iteration> iterations, DecisionThresholds thresholds) {
    Iteration best = best(iterations);
    Interval interval = best.result().interval(thresholds.confidence());
    int last = Math.min(thresholds.lastIterations(), iterations.size() - 1);
    if (last == 0) {
      return new PromptingCurve(best, interval, Shape.UNCLEAR, 0, 0, 1, 1, 1);
    }
    int cut = iterations.size() - last;
    Proportion before = best(iterations.subList(0, cut)).result();
    Proportion after = best(iterations.subList(cut, iterations.size())).result();
    double gain = after.share() - before.share();
    double chance = TwoProportions.chanceOfGain(before, after);
    double trend = Trend.chanceOfRise(tail(iterations, 2 * last));
    boolean seen = chance < thresholds.error() / last || trend < thresholds.error();
    Shape shape =
        gain < thresholds.worthwhileGain() ? Shape.FLAT : seen ? Shape.RISING : Shape.UNCLEAR;
    return new PromptingCurve(best, interval, shape, last, gain, chance, last, trend);
  }

  private static Iteration best(List<Iteration> iterations) {
    Iteration best = iterations.get(0);
    for (Iteration iteration : iterations) {
      best = BY_SHARE.compare(iteration, best) > 0 ? iteration : best;
    }
    return best;
  }

  private static List<Proportion> tail(List<Iteration> iterations, int most) {
    int from = Math.max(0, iterations.size() - most);
    return iterations.subList(from, iterations.size()).stream().map(Iteration::result).toList();
  }
}
