package io.github.tuneready.json;

/** The first few nodes with some trait, each with an offset, and how many there are in all. */
public final class NodeList {
  private static final int KEPT = 16;

  private final int[] nodes = new int[KEPT];
  private final int[] offsets = new int[KEPT];
  private int count;

  NodeList() {}

  void clear() {
    count = 0;
  }

  void add(int node, int offset) {
    if (count < KEPT) {
      nodes[count] = node;
      offsets[count] = offset;
    }
    count++;
  }

  /** How many there are, kept or not. */
  public int count() {
    return count;
  }

  /** How many are kept. */
  public int kept() {
    return Math.min(count, KEPT);
  }

  /** The node at an index below {@link #kept}. */
  public int node(int index) {
    return nodes[index];
  }

  /** Where the trait stands: an index into the array that was parsed. */
  public int offset(int index) {
    return offsets[index];
  }
}
