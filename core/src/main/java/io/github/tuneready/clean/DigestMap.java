package io.github.tuneready.clean;

/** From a digest to the first row that has it, in primitive columns. Not thread-safe. */
public final class DigestMap {
  private static final int LEAST = 1 << 10;

  private long[] digests = new long[LEAST];
  private long[] rows = new long[LEAST];
  private int size;

  /** An empty map. */
  public DigestMap() {}

  /**
   * The row that had this digest first.
   *
   * @param digest not 0
   * @param row a number of 0 or more
   * @return the given row if none had it before; it has it from now on
   */
  public long firstOf(long digest, long row) {
    int cell = cell(digests, digest);
    if (digests[cell] == digest) {
      return rows[cell];
    }
    digests[cell] = digest;
    rows[cell] = row;
    if (++size > digests.length / 2) {
      grow();
    }
    return row;
  }

  private void grow() {
    long[] oldDigests = digests;
    long[] oldRows = rows;
    digests = new long[oldDigests.length * 2];
    rows = new long[oldRows.length * 2];
    for (int i = 0; i < oldDigests.length; i++) {
      if (oldDigests[i] != 0) {
        int cell = cell(digests, oldDigests[i]);
        digests[cell] = oldDigests[i];
        rows[cell] = oldRows[i];
      }
    }
  }

  private static int cell(long[] digests, long digest) {
    int mask = digests.length - 1;
    int cell = (int) (digest ^ (digest >>> 32)) & mask;
    while (digests[cell] != 0 && digests[cell] != digest) {
      cell = (cell + 1) & mask;
    }
    return cell;
  }
}
