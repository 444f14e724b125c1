package io.github.tuneready.content;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Small questions about bytes of UTF-8, all without allocation. */
final class Bytes {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long LINE_FEEDS = 0x0A0A0A0A0A0A0A0AL;
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;

  private Bytes() {}

  /** The first LF from {@code at} on, or {@code to}; eight bytes at a time. */
  static int endOfLine(byte[] utf8, int at, int to) {
    int i = at;
    for (; i <= to - Long.BYTES; i += Long.BYTES) {
      long word = (long) LONGS.get(utf8, i) ^ LINE_FEEDS;
      long zeros = (word - ONES) & ~word & HIGHS; // the lowest mark is true
      if (zeros != 0) {
        return i + (Long.numberOfTrailingZeros(zeros) >>> 3);
      }
    }
    while (i < to && utf8[i] != '\n') {
      i++;
    }
    return i;
  }

  static boolean isUpper(int b) {
    return b >= 'A' && b <= 'Z';
  }

  static boolean isLower(int b) {
    return b >= 'a' && b <= 'z';
  }

  static boolean isDigit(int b) {
    return b >= '0' && b <= '9';
  }

  static boolean isLetterOrDigit(int b) {
    return isUpper(b) || isLower(b) || isDigit(b);
  }

  /** Whether the byte belongs to a word: ASCII letter or digit, underscore, or not ASCII. */
  static boolean isWord(int b) {
    return isLetterOrDigit(b) || b == '_' || b < 0;
  }

  static boolean isSpace(int b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  /** The byte before {@code at}, or a space where the text starts. */
  static int before(byte[] utf8, int at, int from) {
    return at > from ? utf8[at - 1] : ' ';
  }

  /** The byte at {@code at}, or a space where the text ends. */
  static int at(byte[] utf8, int at, int to) {
    return at < to ? utf8[at] : ' ';
  }

  static boolean startsWith(byte[] utf8, int at, int to, String ascii) {
    int length = ascii.length();
    if (to - at < length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (utf8[at + i] != ascii.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** As {@link #startsWith}, whatever the case of ASCII letters; {@code lower} is lower case. */
  static boolean startsWithIgnoreCase(byte[] utf8, int at, int to, String lower) {
    int length = lower.length();
    if (to - at < length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (toLower(utf8[at + i]) != lower.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  static boolean endsWith(byte[] utf8, int from, int to, String ascii) {
    return to - from >= ascii.length() && startsWith(utf8, to - ascii.length(), to, ascii);
  }

  static boolean endsWithIgnoreCase(byte[] utf8, int from, int to, String lower) {
    return to - from >= lower.length()
        && startsWithIgnoreCase(utf8, to - lower.length(), to, lower);
  }

  static int toLower(int b) {
    return isUpper(b) ? b + ('a' - 'A') : b;
  }

  static int skipSpace(byte[] utf8, int at, int to) {
    int i = at;
    while (i < to && isSpace(utf8[i])) {
      i++;
    }
    return i;
  }

  /** The end of the run of one byte that starts at {@code at}. */
  static int endOfRun(byte[] utf8, int at, int to) {
    int i = at + 1;
    while (i < to && utf8[i] == utf8[at]) {
      i++;
    }
    return i;
  }

  /** The code point that starts at {@code at}, in valid UTF-8; -1 where the text ends. */
  static int codePoint(byte[] utf8, int at, int to) {
    if (at >= to) {
      return -1;
    }
    int lead = utf8[at] & 0xFF;
    if (lead < 0x80) {
      return lead;
    }
    int length = length(lead);
    if (length == 1 || to - at < length) {
      return -1;
    }
    int point = lead & (0x7F >> length);
    for (int i = 1; i < length; i++) {
      point = (point << 6) | (utf8[at + i] & 0x3F);
    }
    return point;
  }

  /** The code point that ends before {@code at}; -1 where the text starts. */
  static int codePointBefore(byte[] utf8, int at, int from) {
    int i = at - 1;
    while (i > from && (utf8[i] & 0xC0) == 0x80 && at - i < 4) {
      i--;
    }
    return i < from ? -1 : codePoint(utf8, i, at);
  }

  /** How many bytes the character has that starts with this one. */
  static int length(int lead) {
    int unsigned = lead & 0xFF;
    if (unsigned < 0xC0) {
      return 1;
    }
    return unsigned < 0xE0 ? 2 : unsigned < 0xF0 ? 3 : 4;
  }
}
