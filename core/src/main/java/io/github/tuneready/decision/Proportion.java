package io.github.tuneready.decision;

import java.util.Locale;

/**
 * So many right of so many: a measured accuracy with its size.
 *
 * @param correct cases answered well, 0 to {@code of}
 * @param of cases asked, 1 to a billion
 */
public record Proportion(long correct, long of) {
  private static final long MOST = 1_000_000_000;

  /** Checks the ranges. */
  public Proportion {
    if (of < 1 || of > MOST) {
      throw new IllegalArgumentException("of: must be 1 to a billion");
    }
    if (correct < 0 || correct > of) {
      throw new IllegalArgumentException("correct: must be 0 to " + of + ", the cases asked");
    }
  }

  /** The share that is right, 0 to 1. */
  public double share() {
    return (double) correct / of;
  }

  /**
   * The same accuracy weighed as no more than so many cases: asking a case again tells little new.
   * What does not divide is rounded down.
   *
   * @param cases 1 or more
   */
  public Proportion atMost(long cases) {
    return of <= cases ? this : new Proportion(correct * cases / of, cases);
  }

  /**
   * Where the true accuracy most likely lies: Wilson's score interval, without correction (E. B.
   * Wilson, 1927).
   *
   * @param confidence above 0 and below 1
   */
  public Interval interval(double confidence) {
    double z = Normal.reach(confidence);
    double share = share();
    double weight = 1 + z * z / of;
    double centre = (share + z * z / (2.0 * of)) / weight;
    double reach = z * StrictMath.sqrt(share * (1 - share) / of + z * z / (4.0 * of * of)) / weight;
    double low = correct == 0 ? 0 : Math.max(0, centre - reach);
    double high = correct == of ? 1 : Math.min(1, centre + reach);
    return new Interval(low, high);
  }

  /** As printed: {@code 152 of 200, 76 %}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%,d of %,d, %s", correct, of, Words.percent(share()));
  }
}
