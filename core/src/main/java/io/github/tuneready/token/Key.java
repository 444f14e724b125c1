package io.github.tuneready.token;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The content of up to thirteen bytes as two longs, so that comparing and hashing a piece needs no
 * loop: eight bytes in the first; five bytes, and the length at bit 40, in the second. Bits 44 to
 * 63 of the second are free for a value.
 */
final class Key {
  static final int MAX_LENGTH = 13;
  static final int VALUE_SHIFT = 44;
  static final long CONTENT = (1L << VALUE_SHIFT) - 1;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private Key() {}

  /** The first eight bytes; {@code length} is at least 1. */
  static long low(byte[] text, int from, int length) {
    return bytes(text, from, Math.min(length, 8));
  }

  /** The rest and the length. */
  static long high(byte[] text, int from, int length) {
    long rest = length <= 8 ? 0 : bytes(text, from + 8, length - 8);
    return rest | (long) length << 40;
  }

  /** Well mixed in its upper bits. */
  static long hash(long low, long high) {
    return (low ^ Long.rotateLeft(high * 0x9E3779B97F4A7C15L, 32)) * 0xD6E8FEB86659FD93L;
  }

  /** One to eight bytes, zeroes above. */
  static long bytes(byte[] text, int from, int length) {
    if (from <= text.length - 8) {
      return (long) LONGS.get(text, from) & (-1L >>> (64 - 8 * length));
    }
    long bytes = 0;
    for (int i = length - 1; i >= 0; i--) {
      bytes = bytes << 8 | (text[from + i] & 0xFF);
    }
    return bytes;
  }

  /** Eight bytes at {@code from}, which must be in the array. */
  static long eight(byte[] text, int from) {
    return (long) LONGS.get(text, from);
  }
}
