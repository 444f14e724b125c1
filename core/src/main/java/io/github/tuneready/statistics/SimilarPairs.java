package io.github.tuneready.statistics;

import io.github.tuneready.example.Position;
import io.github.tuneready.example.Split;

/** Lines, each with an earlier one that it resembles, and how much. */
public final class SimilarPairs {
  private final LongColumn positions = new LongColumn();
  private final LongColumn originals = new LongColumn();
  private final LongColumn similarities = new LongColumn();

  SimilarPairs() {}

  void add(long position, long original, double similarity) {
    positions.add(position);
    originals.add(original);
    similarities.add(Double.doubleToLongBits(similarity));
  }

  /** How many pairs there are. */
  public int size() {
    return positions.size();
  }

  /** The line. */
  public long position(int pair) {
    return positions.get(pair);
  }

  /** The earlier line. */
  public long original(int pair) {
    return originals.get(pair);
  }

  /** How similar the two are, 0 to 1. */
  public double similarity(int pair) {
    return Double.longBitsToDouble(similarities.get(pair));
  }

  /** The pairs whose line is of a split. */
  SimilarPairs of(Split split) {
    SimilarPairs some = new SimilarPairs();
    for (int pair = 0; pair < size(); pair++) {
      if (Position.split(position(pair)) == split) {
        some.add(position(pair), original(pair), similarity(pair));
      }
    }
    return some;
  }

  /** These pairs without those of lines that have a pair elsewhere. */
  public SimilarPairs without(SimilarPairs other) {
    return without(new PositionPairs(other.positions, other.originals));
  }

  /** These pairs without those of lines that have a pair elsewhere. */
  public SimilarPairs without(PositionPairs other) {
    SimilarPairs rest = new SimilarPairs();
    for (int pair = 0; pair < size(); pair++) {
      if (!other.contains(position(pair))) {
        rest.add(position(pair), original(pair), similarity(pair));
      }
    }
    return rest;
  }
}
