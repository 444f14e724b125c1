package io.github.tuneready.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as people read them: thousands in groups, with their unit, the same in every locale. */
final class Figures {
  private static final String[] BYTE_UNITS = {"kB", "MB", "GB", "TB", "PB", "EB"};

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

  private Figures() {}

  /** {@code 12,345}. */
  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** {@code 1 example}, {@code 12,345 examples}. */
  static String count(long number, String unit) {
    return count(number) + " " + unit + (number == 1 ? "" : "s");
  }

  /** {@code 512 bytes}, {@code 1.2 MB}; a kB is a thousand bytes. */
  static String bytes(long bytes) {
    if (bytes < 1_000) {
      return count(bytes, "byte");
    }
    BigDecimal amount = BigDecimal.valueOf(bytes);
    int unit = -1;
    while (unit < 0 || (unit + 1 < BYTE_UNITS.length && rounded(amount).compareTo(THOUSAND) >= 0)) {
      amount = amount.movePointLeft(3);
      unit++;
    }
    return rounded(amount).toPlainString() + " " + BYTE_UNITS[unit];
  }

  private static BigDecimal rounded(BigDecimal amount) {
    return amount.setScale(1, RoundingMode.HALF_UP);
  }

  /** {@code 96 %}; what is something but rounds to nothing is {@code <1 %}. */
  static String percent(long part, long whole) {
    if (whole == 0 || part == 0) {
      return "0 %";
    }
    long rounded =
        BigDecimal.valueOf(part)
            .movePointRight(2)
            .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
            .longValue();
    return rounded == 0 ? "<1 %" : rounded + " %";
  }

  /** A length in a drawing, to a tenth: no one sees more. */
  static double tenths(double length) {
    return Math.round(length * 10) / 10.0;
  }
}
