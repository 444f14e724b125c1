package io.github.tuneready.similarity;

import java.io.Serializable;
import java.util.ArrayList;

/** A long column of ints in blocks, so that growing never copies what is there. */
final class IntBlocks implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int BITS = 16;
  private static final int BLOCK = 1 << BITS;

  private final ArrayList<int[]> blocks = new ArrayList<>();
  private long size;

  long size() {
    return size;
  }

  void add(int value) {
    int within = (int) size & (BLOCK - 1);
    if (within == 0) {
      blocks.add(new int[BLOCK]);
    }
    blocks.get(blocks.size() - 1)[within] = value;
    size++;
  }

  void add(int[] values, int from, int count) {
    for (int done = 0; done < count; ) {
      int within = (int) size & (BLOCK - 1);
      if (within == 0) {
        blocks.add(new int[BLOCK]);
      }
      int piece = Math.min(count - done, BLOCK - within);
      System.arraycopy(values, from + done, blocks.get(blocks.size() - 1), within, piece);
      size += piece;
      done += piece;
    }
  }

  void get(long from, int count, int[] into) {
    for (int done = 0; done < count; ) {
      long at = from + done;
      int within = (int) at & (BLOCK - 1);
      int piece = Math.min(count - done, BLOCK - within);
      System.arraycopy(blocks.get((int) (at >>> BITS)), within, into, done, piece);
      done += piece;
    }
  }

  /** Drops all values from an index on. */
  void truncate(long newSize) {
    size = newSize;
    int needed = (int) ((newSize + BLOCK - 1) >>> BITS);
    while (blocks.size() > needed) {
      blocks.remove(blocks.size() - 1);
    }
  }

  void set(long index, int value) {
    blocks.get((int) (index >>> BITS))[(int) index & (BLOCK - 1)] = value;
  }

  int get(long index) {
    return blocks.get((int) (index >>> BITS))[(int) index & (BLOCK - 1)];
  }
}
