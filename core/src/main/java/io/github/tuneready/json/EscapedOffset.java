package io.github.tuneready.json;

/** Finds in a string as it is written the place of a byte of its decoded text. */
final class EscapedOffset {
  private EscapedOffset() {}

  /**
   * The index at which a decoded byte is written.
   *
   * @param raw holds the string
   * @param from the first byte after its opening quote
   * @param to its closing quote
   * @param decoded how many bytes of the decoded text stand before
   */
  static int of(byte[] raw, int from, int to, int decoded) {
    int at = from;
    int seen = 0;
    while (at < to && seen < decoded) {
      if (raw[at] != '\\') {
        at++;
        seen++;
      } else if (raw[at + 1] != 'u') {
        at += 2;
        seen++;
      } else {
        int unit = unit(raw, at);
        boolean pair = isHigh(unit) && at + 12 <= to && raw[at + 6] == '\\' && raw[at + 7] == 'u';
        pair = pair && isLow(unit(raw, at + 6));
        at += pair ? 12 : 6;
        seen += pair ? 4 : unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
      }
    }
    return at;
  }

  private static int unit(byte[] raw, int at) {
    int unit = 0;
    for (int i = at + 2; i < at + 6; i++) {
      unit = unit << 4 | Character.digit(raw[i], 16);
    }
    return unit;
  }

  private static boolean isHigh(int unit) {
    return unit >= 0xD800 && unit < 0xDC00;
  }

  private static boolean isLow(int unit) {
    return unit >= 0xDC00 && unit < 0xE000;
  }
}
