package io.github.tuneready.read;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Strict UTF-8 (RFC 3629, November 2003): no overlong forms, no surrogates, nothing above U+10FFFF,
 * nothing cut short.
 */
public final class Utf8 {
  static final int BYTE_ORDER_MARK_BYTES = 3;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGHS = 0x8080808080808080L;

  private Utf8() {}

  /**
   * Index of the first byte that is not part of a well-formed sequence, or -1 if all are. For a
   * sequence that is cut short or forbidden, that is its first byte, as other decoders count.
   */
  public static int firstInvalid(byte[] bytes, int from, int to) {
    int index = from;
    while (index < to) {
      index = skipAscii(bytes, index, to);
      while (index < to && bytes[index] < 0) {
        int length = sequenceLength(bytes, index, to);
        if (length == 0) {
          return index;
        }
        index += length;
      }
    }
    return -1;
  }

  private static int skipAscii(byte[] bytes, int from, int to) {
    int index = from;
    for (; index <= to - Long.BYTES; index += Long.BYTES) {
      long highs = (long) LONGS.get(bytes, index) & HIGHS;
      if (highs != 0) {
        return index + (Long.numberOfTrailingZeros(highs) >>> 3);
      }
    }
    while (index < to && bytes[index] >= 0) {
      index++;
    }
    return index;
  }

  /** Bytes of the well-formed sequence of two to four bytes that begins there, or 0. */
  static int sequenceLength(byte[] bytes, int index, int to) {
    int lead = bytes[index] & 0xFF;
    int left = to - index;
    if (lead >= 0xC2 && lead <= 0xDF) {
      return left >= 2 && continues(bytes[index + 1]) ? 2 : 0;
    }
    if ((lead & 0xF0) == 0xE0) {
      return left >= 3 && isThree(lead, bytes[index + 1]) && continues(bytes[index + 2]) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
      boolean valid =
          left >= 4
              && isFour(lead, bytes[index + 1])
              && continues(bytes[index + 2])
              && continues(bytes[index + 3]);
      return valid ? 4 : 0;
    }
    return 0;
  }

  private static boolean continues(byte next) {
    return (next & 0xC0) == 0x80;
  }

  private static boolean isThree(int lead, byte second) {
    int low = lead == 0xE0 ? 0xA0 : 0x80; // below: overlong
    int high = lead == 0xED ? 0x9F : 0xBF; // above: surrogates
    return (second & 0xFF) >= low && (second & 0xFF) <= high;
  }

  private static boolean isFour(int lead, byte second) {
    int low = lead == 0xF0 ? 0x90 : 0x80; // below: overlong
    int high = lead == 0xF4 ? 0x8F : 0xBF; // above: beyond U+10FFFF
    return (second & 0xFF) >= low && (second & 0xFF) <= high;
  }

  /** Whether the bytes begin with U+FEFF. */
  static boolean startsWithByteOrderMark(byte[] bytes, int from, int to) {
    return to - from >= BYTE_ORDER_MARK_BYTES
        && bytes[from] == (byte) 0xEF
        && bytes[from + 1] == (byte) 0xBB
        && bytes[from + 2] == (byte) 0xBF;
  }
}
