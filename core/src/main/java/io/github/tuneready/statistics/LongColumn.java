package io.github.tuneready.statistics;

import java.io.Serializable;
import java.util.Arrays;

/** A growing column of longs. Not thread-safe. */
final class LongColumn implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int MOST = Integer.MAX_VALUE - 8;

  private long[] values = new long[16];
  private int size;

  int size() {
    return size;
  }

  long get(int row) {
    return values[row];
  }

  void add(long value) {
    reserve(1);
    values[size++] = value;
  }

  void addAll(LongColumn other) {
    reserve(other.size);
    System.arraycopy(other.values, 0, values, size, other.size);
    size += other.size;
  }

  long[] toArray() {
    return Arrays.copyOf(values, size);
  }

  private void reserve(int more) {
    long needed = (long) size + more;
    if (needed > MOST) {
      throw new IllegalStateException("a column cannot hold " + needed + " rows");
    }
    if (needed > values.length) {
      values =
          Arrays.copyOf(values, (int) Math.min(MOST, Math.max(needed, values.length * 3L / 2)));
    }
  }
}
