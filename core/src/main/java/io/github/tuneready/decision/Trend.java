package io.github.tuneready.decision;

import java.util.List;

/** The Cochran-Armitage test: do shares rise along a sequence of equal steps? */
final class Trend {
  private Trend() {}

  /** Its z, positive where the shares rise; 0 where nothing varies. */
  static double z(List<Proportion> shares) {
    double cases = 0;
    double right = 0;
    double weighted = 0;
    double squares = 0;
    double rightWeighted = 0;
    for (int step = 0; step < shares.size(); step++) {
      Proportion share = shares.get(step);
      cases += share.of();
      right += share.correct();
      weighted += (double) step * share.of();
      squares += (double) step * step * share.of();
      rightWeighted += (double) step * share.correct();
    }
    double mean = right / cases;
    double variance = mean * (1 - mean) * (squares - weighted * weighted / cases);
    return variance <= 0 ? 0 : (rightWeighted - mean * weighted) / StrictMath.sqrt(variance);
  }

  /** How likely such a rise, or a steeper one, is where there is none: one-sided. */
  static double chanceOfRise(List<Proportion> shares) {
    return Normal.below(-z(shares));
  }
}
