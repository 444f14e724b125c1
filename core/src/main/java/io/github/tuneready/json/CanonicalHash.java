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

  private long[] values = new long[256];

  /** Hashes every node of a document in one pass; {@link #of} then looks them up. */
  public void compute(JsonDocument document) {
    int size = document.size();
    if (values.length < size) {
      values = new long[Math.max(values.length * 2, size)];
    }
    Arrays.fill(values, 0, size, 0);
    // Children stand after their container, so from the end every child is done before it: until
    // then a container's cell holds the sum of its children.
    for (int node = size - 1; node >= 0; node--) {
      long value = value(document, node, values[node]);
      values[node] = value;
      int parent = document.parent(node);
      if (parent != JsonDocument.NONE) {
        values[parent] += member(document, node, value, parent);
      }
    }
  }

  /** The hash of a node of the document computed last, and of everything in it. */
  public long of(int node) {
    return values[node];
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
    if (to - at >= 32) {
      // Two lanes, so that one multiplication need not wait for the other.
      long other = hash + K3;
      for (; at + 32 <= to; at += 32) {
        hash = fold(word(bytes, at) ^ K2, word(bytes, at + 8) ^ hash);
        other = fold(word(bytes, at + 16) ^ K1, word(bytes, at + 24) ^ other);
      }
      hash = mix(hash, other ^ K0);
    }
    for (; at + 8 <= to; at += 8) {
      hash = fold(word(bytes, at) ^ K3, hash + K1);
    }
    long tail = 0;
    for (int shift = 0; at < to; at++, shift += 8) {
      tail |= (bytes[at] & 0xffL) << shift;
    }
    return mix(tail ^ K0, hash ^ K3);
  }

  private static long word(byte[] bytes, int at) {
    return (long) LONGS.get(bytes, at);
  }

  /** Folds two numbers into one; every bit of either reaches every bit of the result. */
  public static long mix(long a, long b) {
    long folded = fold(a, b);
    folded ^= folded >>> 29;
    return (folded * K0) ^ (folded >>> 32);
  }

  /** High and low half of a product together; neither number can wipe out the other. */
  private static long fold(long a, long b) {
    long odd = b | 1;
    return Math.multiplyHigh(a, odd) ^ (a * odd) ^ Long.rotateLeft(b, 32);
  }
}
