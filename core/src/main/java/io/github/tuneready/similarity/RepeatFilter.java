package io.github.tuneready.similarity;

/**
 * Tells shingles that were seen once from those that were seen again, two bits each. A shingle may
 * seem to be seen again where it was not, never the other way round. Small enough to stay near the
 * processor: most shingles are seen once, and a full count of all would wait for memory.
 */
final class RepeatFilter {
  private static final int LEAST_BITS = 10;
  private static final int MOST_BITS = 30;
  private static final int CELLS_IN_LONG_BITS = 5;
  private static final long ONCE = 1;
  private static final long AGAIN = 3;

  private final long[] cells;
  private final int shift;

  /** A filter for so many shingles. */
  RepeatFilter(long shingles) {
    int bits = Long.SIZE - Long.numberOfLeadingZeros(shingles) + 1;
    bits = Math.max(LEAST_BITS, Math.min(MOST_BITS, bits));
    cells = new long[1 << (bits - CELLS_IN_LONG_BITS)];
    shift = Integer.SIZE - bits;
  }

  void add(int shingle) {
    int cell = shingle >>> shift;
    int at = (cell & 31) << 1;
    long seen = (cells[cell >>> CELLS_IN_LONG_BITS] >>> at) & AGAIN;
    cells[cell >>> CELLS_IN_LONG_BITS] |= (seen == 0 ? ONCE : AGAIN) << at;
  }

  boolean isAgain(int shingle) {
    int cell = shingle >>> shift;
    return ((cells[cell >>> CELLS_IN_LONG_BITS] >>> ((cell & 31) << 1)) & AGAIN) == AGAIN;
  }
}
