package io.github.tuneready;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where each row of a copy comes from, and whether it was changed. Not thread-safe. */
final class Origins {
  private static final int LINE_BITS = 42;
  private static final long CHANGED = 1;

  private final List<String> files = new ArrayList<>();
  private long[] rows = new long[1024];
  private int size;

  void add(String file, long line, boolean changed) {
    if (files.isEmpty() || !files.get(files.size() - 1).equals(file)) {
      files.add(file);
    }
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, size * 2);
    }
    long place = ((long) (files.size() - 1) << LINE_BITS) | line;
    rows[size++] = (place << 1) | (changed ? CHANGED : 0);
  }

  int size() {
    return size;
  }

  long changed() {
    long changed = 0;
    for (int row = 0; row < size; row++) {
      changed += rows[row] & CHANGED;
    }
    return changed;
  }

  String file(int row) {
    return files.get((int) (rows[row] >>> (LINE_BITS + 1)));
  }

  long line(int row) {
    return (rows[row] >>> 1) & ((1L << LINE_BITS) - 1);
  }

  /** {@code file:line}. */
  String name(int row) {
    return file(row) + ":" + line(row);
  }

  /** Takes rows out, given by their line in the copy, from 1, in rising order. */
  void remove(long[] lines) {
    int kept = 0;
    int next = 0;
    for (int row = 0; row < size; row++) {
      if (next < lines.length && lines[next] == row + 1) {
        next++;
      } else {
        rows[kept++] = rows[row];
      }
    }
    size = kept;
  }
}
