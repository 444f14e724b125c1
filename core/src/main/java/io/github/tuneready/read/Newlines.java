package io.github.tuneready.read;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds the LFs of a buffer, eight bytes at a time. */
final class Newlines {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long LINE_FEEDS = 0x0A0A0A0A0A0A0A0AL;
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;

  private Newlines() {}

  /** Index of the first LF, or -1. */
  static int indexOf(byte[] buffer, int from, int to) {
    int index = from;
    for (; index <= to - Long.BYTES; index += Long.BYTES) {
      long word = (long) LONGS.get(buffer, index) ^ LINE_FEEDS;
      // The lowest marked byte is a zero byte of word; marks above it may be false.
      long zeros = (word - ONES) & ~word & HIGHS;
      if (zeros != 0) {
        return index + (Long.numberOfTrailingZeros(zeros) >>> 3);
      }
    }
    for (; index < to; index++) {
      if (buffer[index] == '\n') {
        return index;
      }
    }
    return -1;
  }

  /** Index of the last LF, or -1. */
  static int lastIndexOf(byte[] buffer, int from, int to) {
    for (int index = to - 1; index >= from; index--) {
      if (buffer[index] == '\n') {
        return index;
      }
    }
    return -1;
  }
}
