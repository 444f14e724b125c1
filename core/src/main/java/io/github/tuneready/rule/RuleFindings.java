package io.github.tuneready.rule;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What one rule found: the exact count, and the first few places by position. */
final class RuleFindings implements Serializable {
  private static final long serialVersionUID = 1;
  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparingLong(Finding::position)
          .thenComparingLong(Finding::byteOffset)
          .thenComparing(Finding::message);

  private final int most;
  private final ArrayList<Finding> first = new ArrayList<>();
  private long count;
  private long examples;
  private long lastPosition = Finding.WHOLE;

  RuleFindings(int most) {
    this.most = most;
  }

  /** Counts a finding; true if its place is to be kept. Positions come in order. */
  boolean count(long position, long times) {
    count += times;
    if (position == Finding.WHOLE || position != lastPosition) {
      examples++;
      lastPosition = position;
    }
    return first.size() < most;
  }

  void keep(Finding finding) {
    first.add(finding);
  }

  void merge(RuleFindings other) {
    count += other.count;
    examples += other.examples;
    first.addAll(other.first);
    first.sort(BY_PLACE);
    if (first.size() > most) {
      first.subList(most, first.size()).clear();
    }
  }

  long count() {
    return count;
  }

  long examples() {
    return examples;
  }

  List<Finding> first() {
    return first.stream().sorted(BY_PLACE).toList();
  }
}
