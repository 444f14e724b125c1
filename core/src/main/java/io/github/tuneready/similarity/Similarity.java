package io.github.tuneready.similarity;

import java.util.Arrays;

/**
 * Jaccard similarity of two rows: the shingles they share by all shingles of the two, 0 to 1. The
 * shingles of the first row are kept at hand, so that comparing one row with many is quick. Not
 * thread-safe.
 */
public final class Similarity {
  private final ShingleSets sets;
  private int[] cells = new int[64];
  private boolean[] used = new boolean[64];
  private int mask = cells.length - 1;
  private int marked = -1;

  /** Of the rows of these sets. */
  public Similarity(ShingleSets sets) {
    this.sets = sets;
  }

  /** How similar two rows are. */
  public double of(int a, int b) {
    int first = sets.original(a);
    int second = sets.original(b);
    if (first == second) {
      return 1;
    }
    mark(first);
    int shared = 0;
    for (int i = sets.start(second); i < sets.end(second); i++) {
      shared += used[cell(sets.stored(i))] ? 1 : 0;
    }
    int union = sets.size(first) + sets.size(second) - shared;
    return union == 0 ? 0 : (double) shared / union;
  }

  private void mark(int row) {
    if (marked == row) {
      return;
    }
    int count = sets.end(row) - sets.start(row);
    int capacity = Integer.highestOneBit(Math.max(16, count)) << 2;
    if (cells.length < capacity) {
      cells = new int[capacity];
      used = new boolean[capacity];
    } else {
      Arrays.fill(used, 0, capacity, false);
    }
    mask = capacity - 1;
    for (int i = sets.start(row); i < sets.end(row); i++) {
      int cell = cell(sets.stored(i));
      cells[cell] = sets.stored(i);
      used[cell] = true;
    }
    marked = row;
  }

  /** Where a shingle is or would be. */
  private int cell(int shingle) {
    int cell = (shingle * 0x9E3779B1) >>> 5 & mask;
    while (used[cell] && cells[cell] != shingle) {
      cell = (cell + 1) & mask;
    }
    return cell;
  }
}
