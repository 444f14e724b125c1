package io.github.tuneready.cost;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How long it takes until tuning has earned its cost, as people say it: in days where months would
 * round it away, in years where nobody counts months. A month has 30 days, and nothing is rounded
 * down.
 */
public final class EarnedBack {
  private static final BigDecimal DAYS = BigDecimal.valueOf(30);
  private static final BigDecimal YEAR = BigDecimal.valueOf(12);
  private static final BigDecimal MOST_MONTHS = BigDecimal.valueOf(36);

  private EarnedBack() {}

  /** With what is saved in a month, which must be above zero. */
  public static String after(Usd cost, Usd savedPerMonth) {
    return words(cost.over(savedPerMonth));
  }

  /** With so many calls, at so many a month, which must be above zero. */
  public static String after(long calls, long callsPerMonth) {
    return words(
        BigDecimal.valueOf(calls)
            .divide(BigDecimal.valueOf(callsPerMonth), MathContext.DECIMAL128));
  }

  private static String words(BigDecimal months) {
    BigDecimal days = exact(months.multiply(DAYS));
    if (days.compareTo(BigDecimal.ONE) < 0) {
      return "less than a day";
    }
    BigDecimal whole = days.setScale(0, RoundingMode.CEILING);
    if (whole.compareTo(DAYS.add(DAYS)) < 0) {
      return "about " + whole.toPlainString() + (whole.intValue() == 1 ? " day" : " days");
    }
    return months.compareTo(MOST_MONTHS) <= 0
        ? "about " + tenths(months) + " months"
        : "about " + tenths(months.divide(YEAR, MathContext.DECIMAL128)) + " years";
  }

  private static String tenths(BigDecimal number) {
    return exact(number).setScale(1, RoundingMode.CEILING).stripTrailingZeros().toPlainString();
  }

  /** Without what a division leaves in the last digits: a third of three is one. */
  private static BigDecimal exact(BigDecimal number) {
    return number.setScale(6, RoundingMode.HALF_UP);
  }
}
