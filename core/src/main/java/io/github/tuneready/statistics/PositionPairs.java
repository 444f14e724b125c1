package io.github.tuneready.statistics;

import java.util.Arrays;

/** Lines, each with an earlier one that it has to do with, in the order of reading. Immutable. */
public final class PositionPairs {
  private final long[] positions;
  private final long[] originals;

  /** Sorts the pairs by position. */
  PositionPairs(LongColumn position, LongColumn original) {
    positions = new long[position.size()];
    originals = new long[position.size()];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = position.get(i);
      originals[i] = original.get(i);
    }
    RadixSort.sort(positions, originals);
  }

  /** How many pairs there are. */
  public int size() {
    return positions.length;
  }

  /** The line. */
  public long position(int pair) {
    return positions[pair];
  }

  /** The earlier line. */
  public long original(int pair) {
    return originals[pair];
  }

  /** Whether a pair of this line is there. */
  public boolean contains(long position) {
    return Arrays.binarySearch(positions, position) >= 0;
  }

  /** These pairs and others. */
  public PositionPairs and(PositionPairs other) {
    LongColumn both = new LongColumn();
    LongColumn bothOriginals = new LongColumn();
    for (PositionPairs pairs : new PositionPairs[] {this, other}) {
      for (int pair = 0; pair < pairs.size(); pair++) {
        both.add(pairs.positions[pair]);
        bothOriginals.add(pairs.originals[pair]);
      }
    }
    return new PositionPairs(both, bothOriginals);
  }

  /** These pairs without those of lines that have a pair elsewhere. */
  public PositionPairs without(PositionPairs other) {
    LongColumn rest = new LongColumn();
    LongColumn restOriginals = new LongColumn();
    for (int pair = 0; pair < size(); pair++) {
      if (!other.contains(positions[pair])) {
        rest.add(positions[pair]);
        restOriginals.add(originals[pair]);
      }
    }
    return new PositionPairs(rest, restOriginals);
  }
}
