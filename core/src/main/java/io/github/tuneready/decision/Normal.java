package io.github.tuneready.decision;

/** The standard normal distribution. StrictMath throughout: the same bits on every machine. */
final class Normal {
  private static final double FAR = 8;
  private static final double ROOT_TWO_PI = StrictMath.sqrt(2 * StrictMath.PI);
  private static final int HALVINGS = 80;

  private Normal() {}

  /** The probability of less than z, to about fifteen decimals: Marsaglia's power series. */
  static double below(double z) {
    if (z > FAR) {
      return 1;
    }
    if (z < -FAR) {
      return 0;
    }
    double term = z;
    double sum = z;
    double before = 0;
    for (int i = 3; sum != before; i += 2) {
      before = sum;
      term *= z * z / i;
      sum += term;
    }
    return 0.5 + sum * StrictMath.exp(-z * z / 2) / ROOT_TWO_PI;
  }

  /** The z below which lies a probability, which must be above 0 and below 1. */
  static double quantile(double probability) {
    double low = -FAR;
    double high = FAR;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (below(middle) < probability) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /** How many standard errors an interval of a confidence reaches to either side. */
  static double reach(double confidence) {
    return quantile(0.5 + confidence / 2);
  }
}
