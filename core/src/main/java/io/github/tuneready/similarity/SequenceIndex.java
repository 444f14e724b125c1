package io.github.tuneready.similarity;

/** Finds rows whose shingles are the same in the same order, by a 64-bit digest of them. */
final class SequenceIndex {
  private final long[] digests;
  private final int[] rows;
  private final int mask;

  SequenceIndex(int most) {
    int capacity = Integer.highestOneBit(Math.max(8, most)) << 2;
    if (capacity <= 0) {
      capacity = 1 << 30;
    }
    digests = new long[capacity];
    rows = new int[capacity];
    mask = capacity - 1;
  }

  /** The first row with these shingles; the given one if there was none. */
  int firstOf(int[] values, int length, int row) {
    long digest = length;
    for (int i = 0; i < length; i++) {
      digest = (digest ^ values[i]) * 0x9E3779B97F4A7C15L;
      digest ^= digest >>> 32;
    }
    digest = Shingler.mix(digest) | 1; // 0 is an empty cell
    int cell = (int) (digest >>> 32) & mask;
    while (digests[cell] != 0) {
      if (digests[cell] == digest) {
        return rows[cell];
      }
      cell = (cell + 1) & mask;
    }
    digests[cell] = digest;
    rows[cell] = row;
    return row;
  }
}
