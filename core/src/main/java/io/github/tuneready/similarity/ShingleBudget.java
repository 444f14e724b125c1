package io.github.tuneready.similarity;

import java.util.Arrays;

/**
 * Memory that the tables of several threads share while they fill. A table tells now and then how
 * much it holds and learns which shingles it is to keep; so all of them together stay within the
 * limit but for what they have not told yet, and for what a thread still adds after another has
 * none left to read. They are never thinned further than one table of everything would be.
 * Thread-safe.
 */
public final class ShingleBudget {
  private final long mostShingles;
  private final long[] sizes;
  private final int[] levels;
  private int level;

  /**
   * A budget of nothing yet.
   *
   * @param mostShingles how many shingles the tables hold at most together
   * @param tables how many tables there are
   */
  public ShingleBudget(long mostShingles, int tables) {
    this.mostShingles = Math.min(ShingleTable.MOST, mostShingles);
    this.sizes = new long[tables];
    this.levels = new int[tables];
  }

  /**
   * Takes what a table holds.
   *
   * @param table number of the table, from 0
   * @return the level it is to keep
   */
  synchronized int tell(int table, long size, int tableLevel) {
    sizes[table] = size;
    levels[table] = tableLevel;
    boolean allThinned = Arrays.stream(levels).allMatch(other -> other >= level);
    if (allThinned && level < Integer.SIZE - 1 && Arrays.stream(sizes).sum() > mostShingles) {
      level++;
    }
    return level;
  }
}
