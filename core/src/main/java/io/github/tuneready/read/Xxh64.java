package io.github.tuneready.read;

/**
 * XXH64 with seed 0, the checksum of zstd frames (xxHash specification 0.1.1, October 2018). Not
 * thread-safe.
 */
final class Xxh64 {
  private static final long PRIME_1 = 0x9E3779B185EBCA87L;
  private static final long PRIME_2 = 0xC2B2AE3D27D4EB4FL;
  private static final long PRIME_3 = 0x165667B19E3779F9L;
  private static final long PRIME_4 = 0x85EBCA77C2B2AE63L;
  private static final long PRIME_5 = 0x27D4EB2F165667C5L;
  private static final long PRIME_1_AND_2 = 0x60EA27EEADC0B5D6L; // their sum
  private static final int STRIPE_BYTES = 32;

  private final byte[] held = new byte[STRIPE_BYTES];
  private int heldBytes;
  private long total;
  private long a;
  private long b;
  private long c;
  private long d;

  Xxh64() {
    reset();
  }

  void reset() {
    a = PRIME_1_AND_2;
    b = PRIME_2;
    c = 0;
    d = -PRIME_1;
    heldBytes = 0;
    total = 0;
  }

  void update(byte[] bytes, int from, int length) {
    total += length;
    int index = from;
    int end = from + length;
    if (heldBytes > 0) {
      int taken = Math.min(STRIPE_BYTES - heldBytes, length);
      System.arraycopy(bytes, from, held, heldBytes, taken);
      heldBytes += taken;
      index += taken;
      if (heldBytes < STRIPE_BYTES) {
        return;
      }
      mixStripe(held, 0);
    }
    for (; index <= end - STRIPE_BYTES; index += STRIPE_BYTES) {
      mixStripe(bytes, index);
    }
    heldBytes = end - index;
    System.arraycopy(bytes, index, held, 0, heldBytes);
  }

  private void mixStripe(byte[] bytes, int index) {
    a = mix(a, LittleEndian.longAt(bytes, index));
    b = mix(b, LittleEndian.longAt(bytes, index + 8));
    c = mix(c, LittleEndian.longAt(bytes, index + 16));
    d = mix(d, LittleEndian.longAt(bytes, index + 24));
  }

  private static long mix(long lane, long input) {
    return Long.rotateLeft(lane + input * PRIME_2, 31) * PRIME_1;
  }

  /** The hash of the bytes since the last reset. */
  long value() {
    long hash = (total < STRIPE_BYTES ? PRIME_5 : mergedLanes()) + total;
    int index = 0;
    for (; index <= heldBytes - 8; index += 8) {
      hash ^= mix(0, LittleEndian.longAt(held, index));
      hash = Long.rotateLeft(hash, 27) * PRIME_1 + PRIME_4;
    }
    if (index <= heldBytes - 4) {
      hash ^= (LittleEndian.intAt(held, index) & 0xFFFFFFFFL) * PRIME_1;
      hash = Long.rotateLeft(hash, 23) * PRIME_2 + PRIME_3;
      index += 4;
    }
    for (; index < heldBytes; index++) {
      hash ^= (held[index] & 0xFF) * PRIME_5;
      hash = Long.rotateLeft(hash, 11) * PRIME_1;
    }
    return avalanche(hash);
  }

  private long mergedLanes() {
    long hash =
        Long.rotateLeft(a, 1)
            + Long.rotateLeft(b, 7)
            + Long.rotateLeft(c, 12)
            + Long.rotateLeft(d, 18);
    for (long lane : new long[] {a, b, c, d}) {
      hash = (hash ^ mix(0, lane)) * PRIME_1 + PRIME_4;
    }
    return hash;
  }

  private static long avalanche(long hash) {
    long h = (hash ^ hash >>> 33) * PRIME_2;
    h = (h ^ h >>> 29) * PRIME_3;
    return h ^ h >>> 32;
  }
}
