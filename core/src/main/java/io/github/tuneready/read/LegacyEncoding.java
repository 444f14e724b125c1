package io.github.tuneready.read;

/** Guesses which old encoding a line is in that is not UTF-8, to help whoever must convert it. */
public final class LegacyEncoding {
  /** What Windows-1252 leaves undefined. */
  private static final String UNDEFINED = "\u0081\u008D\u008F\u0090\u009D";

  private static final int LONGEST_RUN = 3;

  private LegacyEncoding() {}

  /**
   * Whether the bytes look like Windows-1252, which has ISO-8859-1 in it: at least one is above 7F,
   * these stand in short runs inside ASCII text, at least half are letters, quotes or dashes, and
   * none is part of well-formed UTF-8, which would speak for a few damaged bytes instead.
   */
  public static boolean looksLikeWindows1252(byte[] bytes, int from, int to) {
    int high = 0;
    int likely = 0;
    int run = 0;
    for (int i = from; i < to; i++) {
      int c = bytes[i] & 0xFF;
      if (c < 0x80) {
        run = 0;
        continue;
      }
      if (++run > LONGEST_RUN
          || UNDEFINED.indexOf(c) >= 0
          || Utf8.sequenceLength(bytes, i, to) > 0) {
        return false;
      }
      high++;
      likely += isLikely(c) ? 1 : 0;
    }
    return high > 0 && 2 * likely >= high;
  }

  /** Letters; the signs of 80 to 9F, such as typographic quotes; degree, section, guillemets. */
  private static boolean isLikely(int c) {
    return c < 0xA0 || c >= 0xC0 || c == 0xA7 || c == 0xAB || c == 0xB0 || c == 0xBB;
  }
}
