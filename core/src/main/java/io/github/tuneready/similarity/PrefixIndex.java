package io.github.tuneready.similarity;

/** From a shingle to the sets that have it in their prefix, the newest first. */
final class PrefixIndex {
  private static final int NONE = -1;

  private final int[] shingles;
  private final int[] newest;
  private final int mask;
  private final int[] rows;
  private final int[] places;
  private final int[] older;
  private int entries;

  /** An index for so many entries. */
  PrefixIndex(long most) {
    if (most > 1 << 29) {
      throw new IllegalStateException("an index cannot hold " + most + " entries");
    }
    int capacity = Integer.highestOneBit((int) Math.max(8, most)) << 1;
    shingles = new int[capacity];
    newest = new int[capacity];
    mask = capacity - 1;
    rows = new int[(int) most];
    places = new int[(int) most];
    older = new int[(int) most];
  }

  /** The newest entry of a shingle, or -1. */
  int newest(int shingle) {
    int cell = cell(shingle);
    return newest[cell] - 1;
  }

  /** The entry before, of the same shingle, or -1. */
  int older(int entry) {
    return older[entry];
  }

  int row(int entry) {
    return rows[entry];
  }

  /** At which place of its set the shingle stands. */
  int place(int entry) {
    return places[entry];
  }

  void add(int shingle, int row, int place) {
    int cell = cell(shingle);
    rows[entries] = row;
    places[entries] = place;
    older[entries] = newest[cell] == 0 ? NONE : newest[cell] - 1;
    shingles[cell] = shingle;
    newest[cell] = ++entries;
  }

  private int cell(int shingle) {
    int cell = (shingle * 0x9E3779B1) >>> 3 & mask;
    while (newest[cell] != 0 && shingles[cell] != shingle) {
      cell = (cell + 1) & mask;
    }
    return cell;
  }
}
