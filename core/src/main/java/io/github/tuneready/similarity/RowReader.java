package io.github.tuneready.similarity;

import java.util.Arrays;

/** Reads the parts of a table's rows in the order of their keys. Not thread-safe. */
final class RowReader {
  private final ShingleTable table;
  private final Part part;
  private final int[] order;
  private final long[] offsets;
  private final long[] keys;
  private int[] values = new int[256];
  private int[] copy = new int[256];

  RowReader(ShingleTable table, Part part) {
    this.table = table;
    this.part = part;
    int rows = table.rows();
    offsets = new long[rows];
    long offset = 0;
    keys = new long[rows];
    for (int row = 0; row < rows; row++) {
      offsets[row] = offset;
      offset += table.length(row);
      keys[row] = table.key(row);
    }
    order = SortedOrder.of(keys);
    Arrays.sort(keys);
  }

  long[] keys() {
    return keys;
  }

  /** Reads the part of a row, and returns how many shingles it has. */
  int read(int row) {
    int at = order[row];
    int length =
        switch (part) {
          case WHOLE -> table.length(at);
          case HEAD -> table.head(at);
          case TAIL -> table.tail(at);
        };
    if (values.length < length) {
      values = new int[length * 2];
      copy = new int[length * 2];
    }
    long from = offsets[at] + (part == Part.TAIL ? table.length(at) - length : 0);
    table.get(from, length, values);
    return length;
  }

  int[] values() {
    return values;
  }

  int[] copy() {
    return copy;
  }

  int[] sortedCopy(int length) {
    System.arraycopy(values, 0, copy, 0, length);
    Arrays.sort(copy, 0, length);
    return copy;
  }
}
