package io.github.tuneready.content;

/** Tells characters drawn at random from those a person typed to show a form. */
final class Randomness {
  /** Words of sample keys; each would stand in a random key once in a hundred thousand or less. */
  private static final String[] WORDS = {
    "example",
    "sample",
    "placeholder",
    "redacted",
    "changeme",
    "dummy",
    "secret",
    "your-",
    "your_",
    "xxxx",
    "0000",
    "1234",
    "abcd"
  };

  private Randomness() {}

  /** Whether these ASCII characters may well be random. */
  static boolean likely(byte[] utf8, int from, int to) {
    int length = to - from;
    int distinct = distinct(utf8, from, to);
    boolean varied = distinct >= Math.min(10, length / 2) && classes(utf8, from, to) >= 2;
    return varied && steps(utf8, from, to) * 3 < length && !hasWord(utf8, from, to);
  }

  private static int distinct(byte[] utf8, int from, int to) {
    long low = 0;
    long high = 0;
    for (int i = from; i < to; i++) {
      int b = utf8[i];
      low |= b < 64 ? 1L << b : 0;
      high |= b < 64 ? 0 : 1L << (b - 64);
    }
    return Long.bitCount(low) + Long.bitCount(high);
  }

  /** How many of digits, upper and lower case letters occur. */
  private static int classes(byte[] utf8, int from, int to) {
    int seen = 0;
    for (int i = from; i < to; i++) {
      int b = utf8[i];
      seen |= Bytes.isDigit(b) ? 1 : Bytes.isUpper(b) ? 2 : Bytes.isLower(b) ? 4 : 0;
    }
    return Integer.bitCount(seen);
  }

  /**
   * How many characters repeat the one before or are its successor, as in {@code 1234} or {@code
   * xxxx}.
   */
  private static int steps(byte[] utf8, int from, int to) {
    int steps = 0;
    for (int i = from + 1; i < to; i++) {
      int step = utf8[i] - utf8[i - 1];
      steps += step == 0 || step == 1 ? 1 : 0;
    }
    return steps;
  }

  private static boolean hasWord(byte[] utf8, int from, int to) {
    for (int i = from; i < to; i++) {
      for (String word : WORDS) {
        if (Bytes.startsWithIgnoreCase(utf8, i, to, word)) {
          return true;
        }
      }
    }
    return false;
  }
}
