package io.github.tuneready.catalogue;

import java.util.Locale;

/** Numbers as the sentences of findings write them. */
final class Count {
  private Count() {}

  /** {@code 2,065}. */
  static String of(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** {@code 1 row}, {@code 2,065 rows}. */
  static String of(long number, String noun) {
    return of(number) + " " + noun + (number == 1 ? "" : "s");
  }

  /** {@code 67 %}, rounded down so that only all is 100 %. */
  static String share(long part, long whole) {
    return (whole == 0 ? 0 : part * 100 / whole) + " %";
  }

  /** Whether a part is at least a share of the whole. */
  static boolean reaches(long part, long whole, double share) {
    return whole > 0 && part >= share * whole;
  }
}
