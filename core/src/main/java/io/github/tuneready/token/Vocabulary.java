package io.github.tuneready.token;

import java.util.Arrays;

/**
 * The tokens of an encoding by their bytes. A token's rank is its id and its place in the order of
 * merging. Immutable.
 *
 * <p>Tokens of up to {@link Key#MAX_LENGTH} bytes, 19 of 20, lie in an open table of two longs
 * each, content and rank together: one cache line answers. Longer ones are found by hash and
 * compared.
 */
final class Vocabulary {
  /** Not a token. */
  static final int NONE = -1;

  private static final int FILTER_BITS = 21;

  private final byte[] bytes;

  /** Where each token's bytes start; one more than tokens. */
  private final int[] starts;

  /** The rank of each two bytes, the first above. */
  private final int[] pairs = new int[1 << 16];

  /**
   * A bit for each hash of a short token, of which a tenth are set. Most of what merging asks for
   * is no token, and this quarter of a megabyte, unlike the table, stays near the processor.
   */
  private final long[] filter = new long[1 << (FILTER_BITS - 6)];

  private final long[] table;
  private final int shift;
  private final int[] longTokens;
  private final int longest;

  /** Takes the tokens in the order of their ranks, {@code starts} having one more at the end. */
  Vocabulary(byte[] bytes, int[] starts) {
    this.bytes = bytes;
    this.starts = starts;
    int slots = Integer.highestOneBit(size()) * 2;
    this.table = new long[2 * slots];
    this.shift = 64 - Integer.numberOfTrailingZeros(slots);
    this.longTokens = new int[slots / 8];
    Arrays.fill(longTokens, NONE);
    Arrays.fill(pairs, NONE);
    this.longest = addAll();
  }

  int size() {
    return starts.length - 1;
  }

  /** The bytes of the longest token. */
  int longest() {
    return longest;
  }

  int length(int rank) {
    return starts[rank + 1] - starts[rank];
  }

  byte[] bytes(int rank) {
    return Arrays.copyOfRange(bytes, starts[rank], starts[rank + 1]);
  }

  /** The rank of these bytes, at least one, or {@link #NONE}. */
  int rank(byte[] text, int from, int to) {
    int length = to - from;
    if (length > Key.MAX_LENGTH) {
      return length > longest ? NONE : longRank(text, from, to);
    }
    return rank(Key.low(text, from, length), Key.high(text, from, length));
  }

  /** The rank of two bytes, or {@link #NONE}. */
  int rank(byte first, byte second) {
    return pairs[pair(first, second)];
  }

  /** The rank of a short token, or {@link #NONE}. */
  int rank(long low, long high) {
    int cell = cell(low, high);
    if ((filter[cell >>> 6] >>> cell & 1) == 0) {
      return NONE;
    }
    for (int slot = (int) (Key.hash(low, high) >>> shift) * 2; ; slot = next(slot)) {
      long entry = table[slot + 1];
      if (entry == 0) {
        return NONE;
      }
      if (table[slot] == low && (entry & Key.CONTENT) == high) {
        return (int) (entry >>> Key.VALUE_SHIFT);
      }
    }
  }

  private int longRank(byte[] text, int from, int to) {
    int mask = longTokens.length - 1;
    for (int slot = hash(text, from, to) & mask; ; slot = (slot + 1) & mask) {
      int token = longTokens[slot];
      if (token == NONE) {
        return NONE;
      }
      if (Arrays.equals(text, from, to, bytes, starts[token], starts[token + 1])) {
        return token;
      }
    }
  }

  private int addAll() {
    int most = 0;
    for (int token = 0; token < size(); token++) {
      int length = length(token);
      if (length > Key.MAX_LENGTH) {
        addLong(token);
      } else {
        addShort(token, length);
      }
      most = Math.max(most, length);
    }
    return most;
  }

  private void addShort(int token, int length) {
    if (length == 2) {
      pairs[pair(bytes[starts[token]], bytes[starts[token] + 1])] = token;
    }
    long low = Key.low(bytes, starts[token], length);
    long high = Key.high(bytes, starts[token], length);
    int cell = cell(low, high);
    filter[cell >>> 6] |= 1L << cell;
    int slot = (int) (Key.hash(low, high) >>> shift) * 2;
    while (table[slot + 1] != 0) {
      slot = next(slot);
    }
    table[slot] = low;
    table[slot + 1] = high | (long) token << Key.VALUE_SHIFT;
  }

  private void addLong(int token) {
    int mask = longTokens.length - 1;
    int slot = hash(bytes, starts[token], starts[token + 1]) & mask;
    while (longTokens[slot] != NONE) {
      slot = (slot + 1) & mask;
    }
    longTokens[slot] = token;
  }

  private static int pair(byte first, byte second) {
    return (first & 0xFF) << 8 | (second & 0xFF);
  }

  private static int cell(long low, long high) {
    return (int) (Key.hash(low, high) >>> (64 - FILTER_BITS));
  }

  private int next(int slot) {
    return (slot + 2) & (table.length - 1);
  }

  /** Of more than eight bytes: all of them, by eights, the last eight overlapping. */
  private static int hash(byte[] text, int from, int to) {
    int length = to - from;
    long hash = length;
    for (int at = from; at < to - 8; at += 8) {
      hash = Key.hash(hash, Key.bytes(text, at, 8));
    }
    hash = Key.hash(hash, Key.bytes(text, to - 8, 8));
    return (int) (hash >>> 32);
  }
}
