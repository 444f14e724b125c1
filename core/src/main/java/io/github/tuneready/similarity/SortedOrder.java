package io.github.tuneready.similarity;

import java.util.Arrays;

/** Tells in which order rows stand when their keys rise. */
final class SortedOrder {
  private SortedOrder() {}

  /** The rows in the order of their keys; equal keys in the order of the rows. */
  static int[] of(long[] keys) {
    int[] order = new int[keys.length];
    for (int row = 0; row < order.length; row++) {
      order[row] = row;
    }
    sort(order, keys, new int[keys.length], 0, keys.length);
    return order;
  }

  // Rows of one worker stand in runs that rise already, which a merge sort does not touch.
  private static void sort(int[] order, long[] keys, int[] scratch, int from, int to) {
    if (to - from < 2) {
      return;
    }
    int middle = (from + to) >>> 1;
    sort(order, keys, scratch, from, middle);
    sort(order, keys, scratch, middle, to);
    if (keys[order[middle - 1]] <= keys[order[middle]]) {
      return;
    }
    System.arraycopy(order, from, scratch, from, middle - from);
    int left = from;
    int right = middle;
    for (int at = from; left < middle; at++) {
      boolean takeLeft = right == to || keys[scratch[left]] <= keys[order[right]];
      order[at] = takeLeft ? scratch[left++] : order[right++];
    }
  }

  /** Rows in the order of small numbers, the smallest first; equal ones in the order of rows. */
  static int[] bySize(int[] sizes) {
    long[] packed = new long[sizes.length];
    for (int row = 0; row < sizes.length; row++) {
      packed[row] = (long) sizes[row] << 32 | row;
    }
    Arrays.sort(packed);
    int[] order = new int[sizes.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = (int) packed[i];
    }
    return order;
  }
}
