package io.github.tuneready.similarity;

import java.io.Serializable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The shingles of many texts in primitive columns: 4 bytes for each word and 20 for each text.
 * Merging is associative and commutative but for the order of rows, which readers sort by key.
 *
 * <p>Its memory has a limit. Where more shingles come, only every second one is kept, chosen by its
 * own bits, then every fourth, and so on: which are kept follows from how many there are in all,
 * never from the order of work. Tables of several threads may share a limit while they fill. Not
 * thread-safe.
 */
public final class ShingleTable implements Serializable {
  private static final long serialVersionUID = 1;

  /** So many shingles may be added before a common budget hears of it. */
  private static final int UNTOLD = 1 << 16;

  static final long MOST = 1L << 29;

  private final long mostShingles;
  private final IntBlocks shingles = new IntBlocks();
  private long[] keys = new long[16];
  private int[] lengths = new int[16];
  private int[] heads = new int[16];
  private int[] tails = new int[16];
  private int rows;
  private int level;

  // Only while several threads fill tables; a table that has travelled or merged stands alone.
  private transient @Nullable ShingleBudget budget;
  private transient int number;
  private transient long told;

  /**
   * An empty table.
   *
   * @param mostShingles how many shingles it holds at most; each takes 4 bytes. More than 2^29, 2
   *     GiB, are never held: what joins them counts in ints
   */
  public ShingleTable(long mostShingles) {
    if (mostShingles < 1) {
      throw new IllegalArgumentException("max-memory: too small");
    }
    this.mostShingles = Math.min(MOST, mostShingles);
  }

  /**
   * Shares a limit with other tables until they are merged.
   *
   * @param table number of this table, from 0
   */
  public void share(ShingleBudget common, int table) {
    budget = common;
    number = table;
  }

  /**
   * Keeps the text that a shingler holds.
   *
   * @param key names the row, such as the position of an example; keys sort rows
   * @param head how many words of the text are its first part, such as a prompt
   * @param tail how many words of it are its last part, such as an answer
   */
  public void add(long key, Shingler text, int head, int tail, int shingle) {
    int before = text.size();
    reserve(rows + 1);
    keys[rows] = key;
    heads[rows] = Math.max(0, Math.min(before, head - shingle + 1));
    tails[rows] = Math.max(0, Math.min(before, tail - shingle + 1));
    lengths[rows] = before;
    shingles.add(text.buffer(), 0, before);
    rows++;
    if (level > 0) {
      thin(rows - 1, shingles.size() - before);
    }
    keepLimit();
  }

  /** Takes in the rows of another table of the same limit. */
  public void merge(ShingleTable other) {
    budget = null;
    reserve(rows + other.rows);
    int[] row = new int[16];
    int firstNew = rows;
    long start = shingles.size();
    long from = 0;
    for (int i = 0; i < other.rows; i++) {
      int length = other.lengths[i];
      if (row.length < length) {
        row = new int[length * 2];
      }
      other.shingles.get(from, length, row);
      shingles.add(row, 0, length);
      from += length;
    }
    System.arraycopy(other.keys, 0, keys, rows, other.rows);
    System.arraycopy(other.lengths, 0, lengths, rows, other.rows);
    System.arraycopy(other.heads, 0, heads, rows, other.rows);
    System.arraycopy(other.tails, 0, tails, rows, other.rows);
    rows += other.rows;
    if (other.level > level) {
      level = other.level;
      thin(0, 0);
    } else if (other.level < level) {
      thin(firstNew, start);
    }
    keepLimit();
  }

  private void keepLimit() {
    keepCommonLimit();
    while (shingles.size() > mostShingles && level < Integer.SIZE - 1) {
      level++;
      thin(0, 0);
    }
  }

  private void keepCommonLimit() {
    ShingleBudget common = budget;
    if (common == null || shingles.size() - told < UNTOLD) {
      return;
    }
    int wanted = common.tell(number, shingles.size(), level);
    while (level < wanted) {
      level = wanted;
      thin(0, 0);
      wanted = common.tell(number, shingles.size(), level);
    }
    told = shingles.size();
  }

  /** Leaves of the rows from a first one on only the shingles that the level keeps. */
  private void thin(int firstRow, long firstShingle) {
    long from = firstShingle;
    long to = firstShingle;
    for (int row = firstRow; row < rows; row++) {
      int length = lengths[row];
      int head = heads[row];
      int tail = length - tails[row];
      int kept = 0;
      int keptHead = 0;
      int keptTail = 0;
      for (int i = 0; i < length; i++) {
        int shingle = shingles.get(from + i);
        if (isKept(shingle)) {
          shingles.set(to + kept++, shingle);
          keptHead += i < head ? 1 : 0;
          keptTail += i >= tail ? 1 : 0;
        }
      }
      lengths[row] = kept;
      heads[row] = keptHead;
      tails[row] = keptTail;
      from += length;
      to += kept;
    }
    shingles.truncate(to);
  }

  private boolean isKept(int shingle) {
    return (shingle & ((1 << level) - 1)) == 0;
  }

  private void reserve(int needed) {
    if (needed > keys.length) {
      int capacity = Math.max(needed, keys.length + (keys.length >> 1));
      keys = Arrays.copyOf(keys, capacity);
      lengths = Arrays.copyOf(lengths, capacity);
      heads = Arrays.copyOf(heads, capacity);
      tails = Arrays.copyOf(tails, capacity);
    }
  }

  /** How many texts there are. */
  public int rows() {
    return rows;
  }

  /** How many shingles are kept. */
  public long size() {
    return shingles.size();
  }

  /** Of how many shingles one is kept: 1 for all, or a power of two where memory was short. */
  public long oneOf() {
    return 1L << level;
  }

  long key(int row) {
    return keys[row];
  }

  int length(int row) {
    return lengths[row];
  }

  int head(int row) {
    return heads[row];
  }

  int tail(int row) {
    return tails[row];
  }

  void get(long from, int count, int[] into) {
    shingles.get(from, count, into);
  }
}
