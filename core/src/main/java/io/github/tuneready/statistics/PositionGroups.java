package io.github.tuneready.statistics;

import io.github.tuneready.example.Position;
import io.github.tuneready.example.Split;
import java.util.function.LongPredicate;

/**
 * Groups of rows that have something in common. Members of a group, and the groups by their first
 * member, stand in the order of reading. Immutable.
 */
public final class PositionGroups {
  private final long[] positions;
  private final int[] starts;

  /**
   * Takes over the arrays.
   *
   * @param positions the members, group after group
   * @param starts where each group starts, and the end of the last
   */
  PositionGroups(long[] positions, int[] starts) {
    this.positions = positions;
    this.starts = starts;
  }

  /** How many groups there are. */
  public int count() {
    return starts.length - 1;
  }

  /** How many rows a group has; two or more. */
  public int size(int group) {
    return starts[group + 1] - starts[group];
  }

  /** The position of a row of a group, from 0; 0 is the original. */
  public long position(int group, int member) {
    return positions[starts[group] + member];
  }

  /** How many rows there are beyond the first of each group. */
  public long extra() {
    return (long) positions.length - count();
  }

  /** How many rows there are in all groups. */
  public long rows() {
    return positions.length;
  }

  /** The rows of a split, each with the first of its group; that one itself is left out. */
  public PositionPairs copies(Split split) {
    LongColumn copies = new LongColumn();
    LongColumn originals = new LongColumn();
    for (int group = 0; group < count(); group++) {
      for (int member = 1; member < size(group); member++) {
        if (Position.split(position(group, member)) == split) {
          copies.add(position(group, member));
          originals.add(position(group, 0));
        }
      }
    }
    return new PositionPairs(copies, originals);
  }

  /** How many rows of a split there are in all groups. */
  public long rows(Split split) {
    long rows = 0;
    for (long position : positions) {
      rows += Position.split(position) == split ? 1 : 0;
    }
    return rows;
  }

  /** Every row beyond the first of its group with that first. */
  public PositionPairs copies() {
    return pairs(position -> true);
  }

  /** Every row of a split with the first of its group, where that is in another split. */
  public PositionPairs leaks(Split into) {
    return pairs(position -> Position.split(position) == into);
  }

  /** Copies that a filter lets through. */
  PositionPairs pairs(LongPredicate filter) {
    LongColumn copies = new LongColumn();
    LongColumn originals = new LongColumn();
    for (int group = 0; group < count(); group++) {
      for (int member = 1; member < size(group); member++) {
        if (filter.test(position(group, member))) {
          copies.add(position(group, member));
          originals.add(position(group, 0));
        }
      }
    }
    return new PositionPairs(copies, originals);
  }
}
