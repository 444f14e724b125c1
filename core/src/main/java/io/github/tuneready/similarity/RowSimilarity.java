package io.github.tuneready.similarity;

/** Compares one part of two rows of a table directly, without sets. Not thread-safe. */
public final class RowSimilarity {
  private final RowReader rows;
  private int[] first = new int[64];

  /** Of a part of a table's rows, numbered in the order of their keys. */
  public RowSimilarity(ShingleTable table, Part part) {
    this.rows = new RowReader(table, part);
  }

  /** Shared shingles by all shingles, 0 to 1; 0 if one of the two has none. */
  public double of(int a, int b) {
    int lengthA = distinct(a);
    if (first.length < lengthA) {
      first = new int[lengthA * 2];
    }
    System.arraycopy(rows.copy(), 0, first, 0, lengthA);
    int lengthB = distinct(b);
    int[] second = rows.copy();
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < lengthA && j < lengthB) {
      int left = first[i];
      int right = second[j];
      shared += left == right ? 1 : 0;
      i += left <= right ? 1 : 0;
      j += right <= left ? 1 : 0;
    }
    int union = lengthA + lengthB - shared;
    return union == 0 ? 0 : (double) shared / union;
  }

  /** How many shingles a row has. */
  public int length(int row) {
    return rows.read(row);
  }

  private int distinct(int row) {
    int length = rows.read(row);
    int[] sorted = rows.sortedCopy(length);
    int distinct = 0;
    for (int i = 0; i < length; i++) {
      if (i == 0 || sorted[i] != sorted[distinct - 1]) {
        sorted[distinct++] = sorted[i];
      }
    }
    return distinct;
  }
}
