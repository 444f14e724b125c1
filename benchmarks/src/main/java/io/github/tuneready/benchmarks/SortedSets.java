package io.github.tuneready.benchmarks;

/** Sets of numbers as sorted arrays without repeats. */
final class SortedSets {
  private SortedSets() {}

  /** What two sets share by all that is in them, 0 to 1. */
  static double jaccard(int[] a, int[] b) {
    int shared = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      int order = Integer.compare(a[i], b[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    int union = a.length + b.length - shared;
    return union == 0 ? 0 : (double) shared / union;
  }

  /** How many pairs are at least so similar, each compared with each but where sizes forbid it. */
  static long pairs(int[][] sets, double threshold) {
    long pairs = 0;
    for (int row = 0; row < sets.length; row++) {
      for (int other = 0; other < row; other++) {
        int small = Math.min(sets[row].length, sets[other].length);
        int large = Math.max(sets[row].length, sets[other].length);
        if (small >= threshold * large && jaccard(sets[row], sets[other]) >= threshold) {
          pairs++;
        }
      }
    }
    return pairs;
  }
}
