package io.github.tuneready.content;

/** Compares UTF-8 with text, whatever the case of ASCII letters and the shape of apostrophes. */
final class Folded {
  private Folded() {}

  /** The end of {@code lower} where the range starts with it, or -1. */
  static int startsWith(byte[] utf8, int from, int to, String lower) {
    int at = from;
    int i = 0;
    while (i < lower.length()) {
      int point = Bytes.codePoint(utf8, at, to);
      int expected = lower.codePointAt(i);
      if (point < 0 || fold(point) != expected) {
        return -1;
      }
      at += Bytes.length(utf8[at]);
      i += Character.charCount(expected);
    }
    return at;
  }

  /** Lower case within Latin-1 and Cyrillic, which is what the tables here are written in. */
  private static int fold(int point) {
    if (point == 0x2019) {
      return '\'';
    }
    if (point >= 0x410 && point <= 0x42F) {
      return point + 0x20;
    }
    boolean latin = point >= 0xC0 && point <= 0xDE && point != 0xD7;
    return latin || Bytes.isUpper(point) ? point + 0x20 : point;
  }
}
