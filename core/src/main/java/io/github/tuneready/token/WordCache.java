package io.github.tuneready.token;

/**
 * How many tokens pieces of 14 to 30 bytes have that were counted before: long words, and in most
 * scripts but Latin words of five letters. They are seldom a token and merging them takes long. A
 * table of a megabyte, four longs an entry: the content, and above its last six bytes the length
 * and the tokens. What it holds is compared byte for byte. Not thread-safe.
 */
final class WordCache {
  /** Longest piece, in bytes. */
  static final int MAX_LENGTH = 30;

  private static final int SLOT_BITS = 15;
  private static final int SHIFT = 64 - SLOT_BITS;
  private static final int LENGTH_SHIFT = 48;
  private static final int VALUE_SHIFT = 56;
  private static final long CONTENT = (1L << VALUE_SHIFT) - 1;

  private final long[] table = new long[4 << SLOT_BITS];
  private final BytePairMerge merge;
  private final Vocabulary vocabulary;

  WordCache(Vocabulary vocabulary, BytePairMerge merge) {
    this.vocabulary = vocabulary;
    this.merge = merge;
  }

  /** The tokens of a piece longer than those of {@link PieceCache}. */
  int count(byte[] text, int from, int length) {
    long first = Key.eight(text, from);
    long second = Key.bytes(text, from + 8, Math.min(length - 8, 8));
    long third = length > 16 ? Key.bytes(text, from + 16, Math.min(length - 16, 8)) : 0;
    long fourth = length > 24 ? Key.bytes(text, from + 24, length - 24) : 0;
    fourth |= (long) length << LENGTH_SHIFT;
    int slot = (int) (Key.hash(Key.hash(first, second), Key.hash(third, fourth)) >>> SHIFT) * 4;
    if (table[slot] == first
        && table[slot + 1] == second
        && table[slot + 2] == third
        && (table[slot + 3] & CONTENT) == fourth) {
      return (int) (table[slot + 3] >>> VALUE_SHIFT);
    }
    int to = from + length;
    int tokens = vocabulary.rank(text, from, to) >= 0 ? 1 : merge.merge(text, from, to);
    table[slot] = first;
    table[slot + 1] = second;
    table[slot + 2] = third;
    table[slot + 3] = fourth | (long) tokens << VALUE_SHIFT;
    return tokens;
  }
}
