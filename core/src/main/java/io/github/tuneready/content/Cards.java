package io.github.tuneready.content;

/**
 * Finds payment card numbers: an issuer's prefix and length, and a check digit after ISO/IEC 7812-1
 * (Luhn), unbroken or in the groups that are embossed on cards.
 *
 * <p>Prefixes and lengths as issuers publish them, collected at en.wikipedia.org "Payment card
 * number", read 2026-11.
 */
final class Cards {
  private static final int SHORTEST = 13;
  private static final int LONGEST = 19;

  /** Fewer different digits mark a number typed to show a form, as 4111 1111 1111 1111. */
  private static final int FEWEST_DISTINCT = 5;

  /** Those of the test numbers at docs.stripe.com/testing, read 2026-11, that look like any. */
  private static final long[] SAMPLES = {
    371_449_635_398_431L,
    378_282_246_310_005L,
    2_223_003_122_003_222L,
    3_056_930_009_020_004L,
    3_566_002_020_360_505L,
    4_012_888_888_881_881L,
    5_200_828_282_828_210L,
    6_011_000_990_139_424L,
    6_205_500_000_000_000_004L,
    30_569_309_025_904L,
    36_227_206_271_667L,
    38_520_000_023_237L
  };

  private Cards() {}

  /** Looks at a card whose first group of digits is given; its end or -1. */
  static int detect(byte[] utf8, int at, int end, int before, int to, ContentSink sink) {
    if (Bytes.isWord(before) || before == '.' || before == ',' || before == '-' || before == '/') {
      return -1;
    }
    int last = end - at == 4 ? grouped(utf8, at, to) : end;
    int digits = end - at == 4 ? digits(utf8, at, last) : end - at;
    if (digits < SHORTEST || digits > LONGEST || !Numbers.endsAt(utf8, last, to)) {
      return -1;
    }
    if (isIssued(utf8, at, last, digits) && luhn(utf8, at, last) && !isSample(utf8, at, last)) {
      sink.found(ContentKind.CARD_NUMBER, at, last);
    }
    return last;
  }

  /** The end of 4-4-4-4, 4-4-4-4-3, 4-6-5 or 4-6-4, parted by one and the same blank or dash. */
  private static int grouped(byte[] utf8, int at, int to) {
    int separator = Bytes.at(utf8, at + 4, to);
    if (separator != ' ' && separator != '-') {
      return at + 4;
    }
    int second = group(utf8, at + 4, separator, to);
    if (second == 6) {
      int third = group(utf8, at + 11, separator, to);
      return third == 5 || third == 4 ? at + 12 + third : at + 4;
    }
    if (second != 4 || group(utf8, at + 9, separator, to) != 4) {
      return at + 4;
    }
    if (group(utf8, at + 14, separator, to) != 4) {
      return at + 4;
    }
    return group(utf8, at + 19, separator, to) == 3 ? at + 23 : at + 19;
  }

  /** How many digits stand after the separator at {@code at}, or 0. */
  private static int group(byte[] utf8, int at, int separator, int to) {
    if (Bytes.at(utf8, at, to) != separator) {
      return 0;
    }
    return Numbers.endOfDigits(utf8, at + 1, Math.min(to, at + 8)) - at - 1;
  }

  private static int digits(byte[] utf8, int from, int to) {
    int digits = 0;
    for (int i = from; i < to; i++) {
      digits += Bytes.isDigit(utf8[i]) ? 1 : 0;
    }
    return digits;
  }

  private static boolean isIssued(byte[] utf8, int from, int to, int digits) {
    int prefix = prefix(utf8, from, to);
    int two = prefix / 100;
    int three = prefix / 10;
    return switch (digits) {
      case 13 -> two / 10 == 4;
      case 14 -> two == 36 || two == 38 || two == 39 || (three >= 300 && three <= 305);
      case 15 -> two == 34 || two == 37;
      case 16 ->
          two / 10 == 4
              || (two >= 51 && two <= 55)
              || (prefix >= 2221 && prefix <= 2720)
              || isSixteenToNineteen(prefix);
      case 19 -> two / 10 == 4 || isSixteenToNineteen(prefix);
      default -> isSixteenToNineteen(prefix);
    };
  }

  /** Discover, JCB, UnionPay. */
  private static boolean isSixteenToNineteen(int prefix) {
    int two = prefix / 100;
    int three = prefix / 10;
    return prefix == 6011
        || two == 65
        || (three >= 644 && three <= 649)
        || (prefix >= 3528 && prefix <= 3589)
        || two == 62;
  }

  private static int prefix(byte[] utf8, int from, int to) {
    int prefix = 0;
    int seen = 0;
    for (int i = from; i < to && seen < 4; i++) {
      if (Bytes.isDigit(utf8[i])) {
        prefix = prefix * 10 + (utf8[i] - '0');
        seen++;
      }
    }
    return prefix;
  }

  private static boolean luhn(byte[] utf8, int from, int to) {
    int sum = 0;
    boolean twice = false;
    for (int i = to - 1; i >= from; i--) {
      if (Bytes.isDigit(utf8[i])) {
        int digit = utf8[i] - '0';
        int weighted = twice ? digit * 2 : digit;
        sum += weighted > 9 ? weighted - 9 : weighted;
        twice = !twice;
      }
    }
    return sum % 10 == 0;
  }

  /** A number published for tests, or typed: few different digits, or many that run up. */
  private static boolean isSample(byte[] utf8, int from, int to) {
    int seen = 0;
    int steps = 0;
    int previous = -2;
    long number = 0;
    for (int i = from; i < to; i++) {
      if (Bytes.isDigit(utf8[i])) {
        int digit = utf8[i] - '0';
        seen |= 1 << digit;
        steps += digit == previous + 1 || digit == previous ? 1 : 0;
        previous = digit;
        number = 10 * number + digit;
      }
    }
    return Integer.bitCount(seen) < FEWEST_DISTINCT || steps > 8 || isPublished(number);
  }

  private static boolean isPublished(long number) {
    for (long sample : SAMPLES) {
      if (sample == number) {
        return true;
      }
    }
    return false;
  }
}
