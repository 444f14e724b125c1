package io.github.tuneready.statistics;

/**
 * Groups of training examples that are nearly or quite the same, and how similar each is to the
 * first of its group. Immutable.
 */
public final class SimilarGroups {
  private final PositionGroups groups;
  private final int[] starts;
  private final float[] similarities;
  private final SimilarPairs copies;
  private final long nearGroups;
  private final long nearExtra;

  SimilarGroups(
      PositionGroups groups,
      int[] starts,
      float[] similarities,
      SimilarPairs copies,
      long nearGroups,
      long nearExtra) {
    this.groups = groups;
    this.starts = starts;
    this.similarities = similarities;
    this.copies = copies;
    this.nearGroups = nearGroups;
    this.nearExtra = nearExtra;
  }

  /** The groups, the first example of each first. */
  public PositionGroups positions() {
    return groups;
  }

  /** How similar a member is to the first of its group; a low one belongs to it through others. */
  public double similarity(int group, int member) {
    return similarities[starts[group] + member];
  }

  /** The lowest similarity of a member to the first of its group. */
  public double lowest(int group) {
    double lowest = 1;
    for (int i = starts[group]; i < starts[group + 1]; i++) {
      lowest = Math.min(lowest, similarities[i]);
    }
    return lowest;
  }

  /** How many groups hold different examples. */
  public long nearGroups() {
    return nearGroups;
  }

  /** How many different examples there are beyond the first of each group. */
  public long nearExtra() {
    return nearExtra;
  }

  /**
   * Every example beyond the first of its group with another of the group to which it is similar
   * enough, nearer to the first.
   */
  public SimilarPairs copies() {
    return copies;
  }
}
