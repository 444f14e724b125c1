package io.github.tuneready.statistics;

/**
 * Groups of training examples that are nearly or quite the same, and how similar each is to the
 * first of its group. Immutable.
 */
public final class SimilarGroups {
  private final PositionGroups groups;
  private final int[] starts;
  private final float[] similarities;
  private final long nearGroups;
  private final long nearExtra;

  SimilarGroups(
      PositionGroups groups, int[] starts, float[] similarities, long nearGroups, long nearExtra) {
    this.groups = groups;
    this.starts = starts;
    this.similarities = similarities;
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

  /** Every example beyond the first of its group with that first. */
  public SimilarPairs copies() {
    SimilarPairs pairs = new SimilarPairs();
    for (int group = 0; group < groups.count(); group++) {
      for (int member = 1; member < groups.size(group); member++) {
        pairs.add(
            groups.position(group, member), groups.position(group, 0), similarity(group, member));
      }
    }
    return pairs;
  }
}
