package io.github.tuneready.style;

/**
 * Complete binary trees of one depth over the counters, as columns: for each tree its questions
 * from the root down, level by level, and its leaves. The arrays are not copied and must not be
 * changed.
 *
 * @param depth questions from the root to a leaf, 1 to 8
 * @param feature the counter that a question is about
 * @param threshold from which value on the way leads right
 * @param leaf what a leaf adds to the sum
 */
@SuppressWarnings("ArrayRecordComponent") // columns of numbers, shared as they are
public record StyleTrees(int depth, int[] feature, float[] threshold, float[] leaf) {
  /** Checks that the columns fit together. */
  public StyleTrees {
    int trees = leaf.length >> depth;
    int questions = trees * ((1 << depth) - 1);
    if (depth < 1
        || depth > 8
        || leaf.length != trees << depth
        || feature.length != questions
        || threshold.length != questions) {
      throw new IllegalArgumentException("trees of depth " + depth + " have other columns");
    }
    for (int index : feature) {
      if (index < 0 || index >= StyleCounters.SIZE) {
        throw new IllegalArgumentException("no counter " + index);
      }
    }
  }

  /** The sum over all trees for the counters of one message. */
  public double sum(float[] counters) {
    int inner = (1 << depth) - 1;
    double sum = 0;
    for (int t = 0; t < leaf.length >> depth; t++) {
      int node = 0;
      while (node < inner) {
        int at = t * inner + node;
        node = 2 * node + (counters[feature[at]] >= threshold[at] ? 2 : 1);
      }
      sum += leaf[(t << depth) + node - inner];
    }
    return sum;
  }
}
