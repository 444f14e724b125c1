package io.github.tuneready.similarity;

/** Takes the pairs that a join finds. */
public interface PairSink {
  /**
   * Whether a pair is worth its verification; false where the rows are known to belong together.
   */
  boolean wants(int a, int b);

  /** Takes a verified pair; the smaller row first. */
  void pair(int a, int b, double jaccard);
}
