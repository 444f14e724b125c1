package io.github.tuneready.parse;

import java.util.Locale;

/** Says what is wrong with a byte that is not UTF-8, and what the line may be instead. */
final class BadByte {
  private BadByte() {}

  static String describe(byte[] line, int bad, int to) {
    String hex = String.format(Locale.ROOT, "byte 0x%02X is not UTF-8", line[bad] & 0xff);
    return looksLikeWindows1252(line, bad, to) ? hex + "; it looks like Windows-1252" : hex;
  }

  /** A lone byte from 0x80 up between ASCII is an accented letter or quote of Windows-1252. */
  private static boolean looksLikeWindows1252(byte[] line, int bad, int to) {
    boolean high = (line[bad] & 0xff) >= 0x80;
    boolean alone = bad + 1 == to || line[bad + 1] >= 0;
    return high && alone;
  }
}
