package io.github.tuneready.statistics;

/**
 * Sorts rows of longs by one key column: stable, linear in the rows, whatever the keys are. Keys
 * count as unsigned.
 */
final class RadixSort {
  private static final int RADIX_BITS = 11;
  private static final int RADIX = 1 << RADIX_BITS;

  private RadixSort() {}

  /** Sorts columns of equal length, in place, by the first of them. */
  static void sort(long[]... columns) {
    int rows = columns[0].length;
    long[][] from = columns.clone();
    long[][] to = new long[columns.length][rows];
    for (int shift = 0; shift < Long.SIZE; shift += RADIX_BITS) {
      int[] starts = starts(from[0], shift);
      if (starts == null) {
        continue;
      }
      for (int row = 0; row < rows; row++) {
        int place = starts[digit(from[0][row], shift)]++;
        for (int column = 0; column < columns.length; column++) {
          to[column][place] = from[column][row];
        }
      }
      long[][] swap = from;
      from = to;
      to = swap;
    }
    for (int column = 0; column < columns.length; column++) {
      if (from[column] != columns[column]) {
        System.arraycopy(from[column], 0, columns[column], 0, rows);
      }
    }
  }

  /** Where the rows of each digit start, or null if all rows have the same digit. */
  private static int @org.jspecify.annotations.Nullable [] starts(long[] keys, int shift) {
    int[] starts = new int[RADIX];
    for (long key : keys) {
      starts[digit(key, shift)]++;
    }
    int sum = 0;
    for (int i = 0; i < RADIX; i++) {
      int count = starts[i];
      if (count == keys.length) {
        return null;
      }
      starts[i] = sum;
      sum += count;
    }
    return starts;
  }

  private static int digit(long key, int shift) {
    return (int) (key >>> shift) & (RADIX - 1);
  }
}
