package io.github.tuneready.similarity;

/**
 * In how many texts each shingle stands, in one table of counters. Two shingles that share a
 * counter both seem more frequent than they are; none ever seems rarer. Counters stop at 65,535.
 */
final class ShingleCounts {
  private static final int LEAST_BITS = 10;
  private static final int MOST_BITS = 27;

  private final short[] counters;
  private final int shift;

  /** Counters for so many shingles of all texts. */
  ShingleCounts(int shingles) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(shingles);
    bits = Math.max(LEAST_BITS, Math.min(MOST_BITS, bits));
    counters = new short[1 << bits];
    shift = Integer.SIZE - bits;
  }

  /** Counts a shingle; once for each text. */
  void add(int shingle) {
    int slot = shingle >>> shift;
    if (counters[slot] != -1) {
      counters[slot]++;
    }
  }

  int of(int shingle) {
    return counters[shingle >>> shift] & 0xFFFF;
  }
}
