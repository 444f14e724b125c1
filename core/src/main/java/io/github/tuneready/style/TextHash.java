package io.github.tuneready.style;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** A hash of 64 bits of a text, by which equal texts are found and samples drawn. */
public final class TextHash {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long PRIME = 0x9E3779B97F4A7C15L;

  private TextHash() {}

  /** The hash of a range of bytes. */
  public static long of(byte[] bytes, int from, int to) {
    long hash = PRIME * (to - from + 1);
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      hash = Long.rotateLeft(hash ^ ((long) LONG.get(bytes, at) * PRIME), 27) * PRIME + at - from;
    }
    long tail = 0;
    for (; at < to; at++) {
      tail = tail << 8 | (bytes[at] & 0xFF);
    }
    return WordHash.mix(hash ^ (tail * PRIME));
  }
}
