package io.github.tuneready.similarity;

/**
 * In how many texts each shingle stands, in one table of counters. Two shingles that share a
 * counter both seem more frequent than they are; none ever seems rarer. Counters stop at 65,535.
 */
final class ShingleCounts {
  private final short[] counters;
  private final int shift;

  ShingleCounts(int bits) {
    counters = new short[1 << bits];
    shift = Integer.SIZE - bits;
  }

  /** Counts each different shingle of a sorted row once. */
  void add(int[] sorted, int length) {
    for (int i = 0; i < length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        int slot = sorted[i] >>> shift;
        if (counters[slot] != -1) {
          counters[slot]++;
        }
      }
    }
  }

  int of(int shingle) {
    return counters[shingle >>> shift] & 0xFFFF;
  }
}
