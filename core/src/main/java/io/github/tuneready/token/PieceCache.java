package io.github.tuneready.token;

/**
 * How many tokens short pieces have that were counted before. Text repeats its words, and this
 * table of a megabyte stays near the processor, which the vocabulary's eight do not. A place holds
 * the piece seen last; what it holds is compared byte for byte. Not thread-safe.
 */
final class PieceCache {
  /** Longest piece, in bytes. */
  static final int MAX_LENGTH = Key.MAX_LENGTH;

  private static final int SLOT_BITS = 16;
  private static final int SHIFT = 64 - SLOT_BITS;

  private final long[] table = new long[2 << SLOT_BITS];

  /** The tokens of a piece, or 0 if it is not here. */
  int get(long low, long high) {
    int slot = slot(low, high);
    long entry = table[slot + 1];
    boolean here = table[slot] == low && (entry & Key.CONTENT) == high;
    return here ? (int) (entry >>> Key.VALUE_SHIFT) : 0;
  }

  void put(long low, long high, int tokens) {
    int slot = slot(low, high);
    table[slot] = low;
    table[slot + 1] = high | ((long) tokens << Key.VALUE_SHIFT);
  }

  private static int slot(long low, long high) {
    return (int) (Key.hash(low, high) >>> SHIFT) * 2;
  }
}
