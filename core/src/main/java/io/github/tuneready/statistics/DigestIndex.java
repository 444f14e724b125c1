package io.github.tuneready.statistics;

import java.util.Arrays;
import java.util.function.LongPredicate;

/** Rows sorted by a digest and within it by position, to be read group by group. Immutable. */
final class DigestIndex {
  private final long[] digests;
  private final long[] positions;
  private final long[] extras;

  /** Sorts the rows whose digest is not 0 and that a filter lets through. */
  DigestIndex(LongColumn digest, LongColumn position, LongColumn extra, RowFilter filter) {
    int[] rows = rows(digest, position, extra, filter);
    digests = new long[rows.length];
    positions = new long[rows.length];
    extras = new long[rows.length];
    for (int i = 0; i < rows.length; i++) {
      digests[i] = digest.get(rows[i]);
      positions[i] = position.get(rows[i]);
      extras[i] = extra.get(rows[i]);
    }
    // Stable, so the second sort keeps the order of the first within a digest.
    RadixSort.sort(positions, digests, extras);
    RadixSort.sort(digests, positions, extras);
  }

  /** Which rows an index holds. */
  interface RowFilter {
    boolean test(long position, long extra);
  }

  private static int[] rows(
      LongColumn digest, LongColumn position, LongColumn extra, RowFilter filter) {
    int[] rows = new int[digest.size()];
    int count = 0;
    for (int row = 0; row < rows.length; row++) {
      if (digest.get(row) != 0 && filter.test(position.get(row), extra.get(row))) {
        rows[count++] = row;
      }
    }
    return Arrays.copyOf(rows, count);
  }

  int size() {
    return digests.length;
  }

  long digest(int row) {
    return digests[row];
  }

  long position(int row) {
    return positions[row];
  }

  long extra(int row) {
    return extras[row];
  }

  /** The row after the last of the group that starts at a row. */
  int groupEnd(int start) {
    int end = start + 1;
    while (end < digests.length && digests[end] == digests[start]) {
      end++;
    }
    return end;
  }

  /** Rows whose extra differs from that of the first of their group, each with that first. */
  PositionPairs differing() {
    return differing(digest -> true);
  }

  /**
   * Of some groups, rows whose extra differs from that of the first of their group.
   *
   * @param counts whether a group of this digest counts
   */
  PositionPairs differing(LongPredicate counts) {
    LongColumn rows = new LongColumn();
    LongColumn firsts = new LongColumn();
    int start = 0;
    for (int row = 1; row < size(); row++) {
      if (digests[row] != digests[start]) {
        start = row;
      } else if (extras[row] != extras[start] && counts.test(digests[start])) {
        rows.add(positions[row]);
        firsts.add(positions[start]);
      }
    }
    return new PositionPairs(rows, firsts);
  }

  /** How many different extras a range of rows has, counted up to a limit of a few. */
  int distinctExtras(int from, int to, int limit) {
    long[] found = new long[limit];
    int count = 0;
    for (int row = from; row < to && count < limit; row++) {
      int i = 0;
      while (i < count && found[i] != extras[row]) {
        i++;
      }
      if (i == count) {
        found[count++] = extras[row];
      }
    }
    return count;
  }

  /** What a group must be to count. */
  interface GroupFilter {
    boolean test(int start, int end);
  }

  /** The groups that a filter lets through, by their first position. */
  PositionGroups groups(GroupFilter filter) {
    LongColumn firsts = new LongColumn();
    LongColumn ranges = new LongColumn();
    for (int start = 0; start < size(); ) {
      int end = groupEnd(start);
      if (filter.test(start, end)) {
        firsts.add(positions[start]);
        ranges.add((long) start << 32 | end);
      }
      start = end;
    }
    return inOrder(firsts, ranges);
  }

  private PositionGroups inOrder(LongColumn firsts, LongColumn ranges) {
    long[] keys = new long[firsts.size()];
    long[] sorted = new long[firsts.size()];
    int rows = 0;
    for (int i = 0; i < keys.length; i++) {
      keys[i] = firsts.get(i);
      sorted[i] = ranges.get(i);
      rows += (int) sorted[i] - (int) (sorted[i] >>> 32);
    }
    RadixSort.sort(keys, sorted);
    long[] members = new long[rows];
    int[] starts = new int[sorted.length + 1];
    for (int i = 0; i < sorted.length; i++) {
      int from = (int) (sorted[i] >>> 32);
      int length = (int) sorted[i] - from;
      System.arraycopy(positions, from, members, starts[i], length);
      starts[i + 1] = starts[i] + length;
    }
    return new PositionGroups(members, starts);
  }
}
