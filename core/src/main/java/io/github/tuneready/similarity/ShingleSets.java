package io.github.tuneready.similarity;

/**
 * The sets of shingles of a table's rows, in the order of the rows' keys, ready to be joined.
 *
 * <p>A shingle of one text alone can match nothing: it counts in the size of its set and is not
 * stored, which leaves little of text that repeats little. Rows of the same words in the same order
 * are stored once. Stored shingles stand rarest first, an order all sets share. Immutable.
 *
 * <p>Boilerplate may be weighed out: where shingles that many texts share, as of an instruction
 * template, leave a text of its own beside them, only that text is the set.
 */
public final class ShingleSets {
  private final long[] keys;
  private final int[] originals;
  private final int[] sizes;
  private final int[] alone;
  private final int[] starts;
  private final int[] stored;

  /**
   * Reads the sets of some rows.
   *
   * @param table the rows
   * @param part which part of each text is compared
   * @param fewest shingles a text must have to be nearly the same as another; one of fewer can only
   *     have the same words
   * @param shingle words in a shingle
   * @param weighed whether boilerplate is weighed out; else sets are plain
   */
  public ShingleSets(ShingleTable table, Part part, int fewest, int shingle, boolean weighed) {
    ShingleSetBuilder made = new ShingleSetBuilder(table, part, fewest, shingle, weighed);
    keys = made.keys;
    originals = made.originals;
    sizes = made.sizes;
    alone = made.alone;
    starts = made.starts;
    stored = made.stored;
  }

  /** How many rows there are. */
  public int rows() {
    return keys.length;
  }

  /** The key of a row; keys rise. */
  public long key(int row) {
    return keys[row];
  }

  /** The first row of the same words in the same order; the row itself if it is that. */
  public int original(int row) {
    return originals[row];
  }

  /** How many different shingles a row has; 0 if another stands for it or it is not compared. */
  public int size(int row) {
    return originals[row] == row ? sizes[row] : 0;
  }

  /** How many of them no other row has. */
  int alone(int row) {
    return alone[row];
  }

  int start(int row) {
    return starts[row];
  }

  int end(int row) {
    return starts[row + 1];
  }

  int stored(int index) {
    return stored[index];
  }
}
