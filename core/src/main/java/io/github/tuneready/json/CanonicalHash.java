package io.github.tuneready.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * 64-bit hashes of JSON values that do not see white space, escapes or the order of keys: equal
 * values hash alike, and by chance two different ones do in about one pair of 1.8e19. Numbers
 * compare as they are written. Not thread-safe.
 */
public final class CanonicalHash {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  // Odd constants with bits in no pattern: the fractions of the golden ratio and of square roots.
  private static final long K0 = 0x9E3779B97F4A7C15L;
  private static final long K1 = 0x6A09E667F3BCC909L;
  private static final long K2 = 0xBB67AE8584CAA73BL;
  private static final long K3 = 0x3C6EF372FE94F82BL;

  private long[] sums = new long[256];

  /** The hash of a node and everything in it. */
  public long of(JsonDocument document, int node) {
    int end = document.get(node, JsonDocument.NEXT);
    if (sums.length < end - node) {
      sums = new long[Math.max(sums.length * 2, end - node)];
    }
    Arrays.fill(sums, 0, end - node, 0);
    // Children stand after their container, so from the end every child is done before it.
    for (int at = end - 1; at > node; at--) {
      int parent = document.parent(at);
      sums[parent - node] += member(document, at, value(document, at, sums[at - node]), parent);
    }
    return value(document, node, sums[0]);
  }

  private static long value(JsonDocument document, int node, long content) {
    JsonType type = document.type(node);
    return switch (type) {
      case STRING -> ofText(document.text(node), K1);
      case NUMBER -> of(document.bytes(), document.start(node), document.end(node), K2);
      default -> mix(content + K3, K0 + type.ordinal());
    };
  }

  /** What a child adds to its container: bound to its key, or in an array to its place. */
  private static long member(JsonDocument document, int node, long value, int parent) {
    if (document.is(parent, JsonType.OBJECT)) {
      return mix(ofText(document.keyText(node), K0) ^ value, value + K2);
    }
    // The rows between a container and its element tell its place apart without counting.
    return mix(value + K1, (node - parent) * K0 + value);
  }

  private static long ofText(Text text, long seed) {
    return of(text.bytes(), text.from(), text.to(), seed);
  }

  /** The hash of a range of bytes under a seed. */
  public static long of(byte[] bytes, int from, int to, long seed) {
    long hash = seed ^ mix(to - from + K0, K1);
    int at = from;
    for (; at + 16 <= to; at += 16) {
      hash = mix((long) LONGS.get(bytes, at) ^ K2, (long) LONGS.get(bytes, at + 8) ^ hash);
    }
    if (at + 8 <= to) {
      hash = mix((long) LONGS.get(bytes, at) ^ K3, hash + K1);
      at += 8;
    }
    long tail = 0;
    for (int shift = 0; at < to; at++, shift += 8) {
      tail |= (bytes[at] & 0xffL) << shift;
    }
    return mix(tail ^ K0, hash ^ K3);
  }

  /** Folds two numbers into one; every bit of either reaches every bit of the result. */
  public static long mix(long a, long b) {
    long product = a * (b | 1);
    long folded = Math.multiplyHigh(a, b | 1) ^ product ^ Long.rotateLeft(b, 32);
    folded ^= folded >>> 29;
    return folded * K0 ^ (folded >>> 32);
  }
}
