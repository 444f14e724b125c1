package io.github.tuneready.decision;

/**
 * Tests and plans for accuracies of independent samples. Iterations measured on the same cases
 * agree more than independent ones do, so these tests call a gain noise a little too often.
 */
final class TwoProportions {
  private TwoProportions() {}

  /** The pooled z of the second share above the first; 0 where nothing varies. */
  static double z(Proportion before, Proportion after) {
    double pooled = (double) (before.correct() + after.correct()) / (before.of() + after.of());
    double variance = pooled * (1 - pooled) * (1.0 / before.of() + 1.0 / after.of());
    return variance == 0 ? 0 : (after.share() - before.share()) / StrictMath.sqrt(variance);
  }

  /** How likely a gain as large, or larger, is where there is none: one-sided. */
  static double chanceOfGain(Proportion before, Proportion after) {
    return Normal.below(-z(before, after));
  }

  /**
   * Cases that each of two samples needs so that a rise from one share to another is seen, at a
   * one-sided error, with a power: the usual formula with pooled and separate variances (J. L.
   * Fleiss, Statistical Methods for Rates and Proportions), without correction.
   */
  static long casesNeeded(double from, double to, double error, double power) {
    double middle = (from + to) / 2;
    double wide = Normal.quantile(1 - error) * StrictMath.sqrt(2 * middle * (1 - middle));
    double narrow = Normal.quantile(power) * StrictMath.sqrt(from * (1 - from) + to * (1 - to));
    double root = (wide + narrow) / (to - from);
    return (long) StrictMath.ceil(root * root);
  }
}
