package io.github.tuneready.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds the end of a string, eight bytes at a time, and decodes it on the way if it has escapes.
 * The bytes are valid UTF-8 already.
 */
final class StringScanner {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;
  private static final long QUOTES = '"' * ONES;
  private static final long BACKSLASHES = '\\' * ONES;
  private static final long SPACES = ' ' * ONES;

  /** What a scan returns where the string is faulty: the fault is in {@link #fault}. */
  static final int FAULTY = -1;

  private final DecodedStrings decoded;
  private final NodeList loneSurrogates;
  private byte[] bytes = new byte[0];
  private int to;

  JsonFault fault = JsonFault.EMPTY;
  int faultAt;

  /** Whether the string scanned last has escapes. */
  boolean escaped;

  StringScanner(DecodedStrings decoded, NodeList loneSurrogates) {
    this.decoded = decoded;
    this.loneSurrogates = loneSurrogates;
  }

  void reset(byte[] source, int end) {
    bytes = source;
    to = end;
  }

  /** Index after the closing quote of the string that opens at a quote, or {@link #FAULTY}. */
  int scan(int quote, int node, boolean key) {
    escaped = false;
    int stop = firstSpecial(quote + 1);
    if (stop < to && bytes[stop] == '"') {
      return stop + 1;
    }
    return scanRest(quote, stop, node, key);
  }

  private int scanRest(int quote, int firstStop, int node, boolean key) {
    int copied = quote + 1;
    int stop = firstStop;
    while (stop < to && bytes[stop] == '\\') {
      if (!escaped) {
        escaped = true;
        decoded.open(node, key);
      }
      decoded.append(bytes, copied, stop);
      copied = escape(stop, node);
      if (copied == FAULTY) {
        return FAULTY;
      }
      stop = firstSpecial(copied);
    }
    if (stop == to) {
      return fail(JsonFault.UNTERMINATED_STRING, quote);
    }
    if (bytes[stop] != '"') {
      return fail(JsonFault.CONTROL_CHARACTER, stop);
    }
    if (escaped) {
      decoded.append(bytes, copied, stop);
      decoded.close();
    }
    return stop + 1;
  }

  /** Index of the first quote, backslash or control character from an index on, or the end. */
  private int firstSpecial(int from) {
    int i = from;
    for (; i + 8 <= to; i += 8) {
      long word = (long) LONGS.get(bytes, i);
      long quote = word ^ QUOTES;
      long backslash = word ^ BACKSLASHES;
      long special =
          (((quote - ONES) & ~quote)
                  | ((backslash - ONES) & ~backslash)
                  | ((word - SPACES) & ~word))
              & HIGHS;
      if (special != 0) {
        return i + (Long.numberOfTrailingZeros(special) >>> 3);
      }
    }
    while (i < to && bytes[i] != '"' && bytes[i] != '\\' && (bytes[i] < 0 || bytes[i] >= ' ')) {
      i++;
    }
    return i;
  }

  /** Decodes the escape at a backslash; index after it, or {@link #FAULTY}. */
  private int escape(int backslash, int node) {
    if (backslash + 1 >= to) {
      return fail(JsonFault.BAD_ESCAPE, backslash);
    }
    int plain =
        switch (bytes[backslash + 1]) {
          case '"' -> '"';
          case '\\' -> '\\';
          case '/' -> '/';
          case 'b' -> '\b';
          case 'f' -> '\f';
          case 'n' -> '\n';
          case 'r' -> '\r';
          case 't' -> '\t';
          default -> FAULTY;
        };
    if (plain != FAULTY) {
      decoded.append(plain);
      return backslash + 2;
    }
    return bytes[backslash + 1] == 'u'
        ? unicodeEscape(backslash, node)
        : fail(JsonFault.BAD_ESCAPE, backslash);
  }

  private int unicodeEscape(int backslash, int node) {
    int unit = fourDigits(backslash + 2);
    if (unit < 0) {
      return fail(JsonFault.BAD_ESCAPE, backslash);
    }
    int after = backslash + 6;
    if (unit < 0xD800 || unit > 0xDFFF) {
      decoded.appendCodePoint(unit);
      return after;
    }
    if (unit < 0xDC00 && after + 1 < to && bytes[after] == '\\' && bytes[after + 1] == 'u') {
      int low = fourDigits(after + 2);
      if (low >= 0xDC00 && low <= 0xDFFF) {
        decoded.appendCodePoint(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00));
        return after + 6;
      }
    }
    loneSurrogates.add(node, backslash);
    decoded.appendReplacement();
    return after;
  }

  private int fourDigits(int from) {
    if (from + 4 > to) {
      return -1;
    }
    int value = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = Character.digit(bytes[i], 16);
      if (digit < 0) {
        return -1;
      }
      value = (value << 4) | digit;
    }
    return value;
  }

  private int fail(JsonFault kind, int at) {
    fault = kind;
    faultAt = at;
    return FAULTY;
  }
}
