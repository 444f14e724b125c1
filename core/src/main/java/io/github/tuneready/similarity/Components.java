package io.github.tuneready.similarity;

/** Which rows belong together, directly or through others. The first row stands for its group. */
public final class Components {
  private final int[] parents;

  /** Every row alone. */
  public Components(int rows) {
    parents = new int[rows];
    for (int row = 0; row < rows; row++) {
      parents[row] = row;
    }
  }

  /** The first row of the group that a row is in. */
  public int first(int row) {
    int at = row;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  /** Joins the groups of two rows. */
  public void join(int a, int b) {
    int first = first(a);
    int second = first(b);
    if (first < second) {
      parents[second] = first;
    } else {
      parents[first] = second;
    }
  }
}
