package io.github.tuneready.statistics;

import io.github.tuneready.similarity.Components;
import java.util.Arrays;

/**
 * The pairs that made groups grow: within a group each row is linked to the first through pairs
 * that are similar enough, one pair after the other. Not thread-safe.
 */
final class Links {
  private static final int NONE = -1;

  private int[] left = new int[16];
  private int[] right = new int[16];
  private float[] similarities = new float[16];
  private int size;
  private int[] others = new int[0];
  private float[] toOther = new float[0];

  /** Takes a pair that joined two groups. */
  void add(int a, int b, double similarity) {
    if (size == left.length) {
      left = Arrays.copyOf(left, size * 2);
      right = Arrays.copyOf(right, size * 2);
      similarities = Arrays.copyOf(similarities, size * 2);
    }
    left[size] = a;
    right[size] = b;
    similarities[size++] = (float) similarity;
  }

  /** Follows the pairs from the first row of each group to all others. */
  void lead(int rows, Components components) {
    int[] newest = new int[rows];
    int[] older = new int[2 * size];
    Arrays.fill(newest, NONE);
    for (int pair = 0; pair < size; pair++) {
      older[2 * pair] = newest[left[pair]];
      newest[left[pair]] = 2 * pair;
      older[2 * pair + 1] = newest[right[pair]];
      newest[right[pair]] = 2 * pair + 1;
    }
    others = new int[rows];
    toOther = new float[rows];
    Arrays.fill(others, NONE);
    int[] queue = new int[rows];
    for (int row = 0; row < rows; row++) {
      if (components.first(row) != row || newest[row] == NONE) {
        continue;
      }
      int end = 0;
      queue[end++] = row;
      others[row] = row;
      for (int at = 0; at < end; at++) {
        int from = queue[at];
        for (int entry = newest[from]; entry != NONE; entry = older[entry]) {
          int pair = entry >>> 1;
          int to = (entry & 1) == 0 ? right[pair] : left[pair];
          if (others[to] == NONE) {
            others[to] = from;
            toOther[to] = similarities[pair];
            queue[end++] = to;
          }
        }
      }
    }
  }

  /** The row through which a row belongs to its group; itself for the first. */
  int other(int row) {
    return others[row];
  }

  /** How similar the two are. */
  double similarity(int row) {
    return toOther[row];
  }
}
