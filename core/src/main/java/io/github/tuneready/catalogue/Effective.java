package io.github.tuneready.catalogue;

import io.github.tuneready.example.Split;
import io.github.tuneready.statistics.Statistics;

/** How many training examples count: the valid ones, equal ones once where they were compared. */
final class Effective {
  private Effective() {}

  static long examples(Statistics statistics) {
    long distinct = statistics.duplicates().distinctValid();
    return distinct > 0 ? distinct : statistics.counts().valid(Split.TRAIN);
  }

  /** {@code 95 of 100 examples are valid and differ}; only the number where all do. */
  static String phrase(Statistics statistics) {
    long all = statistics.counts().examples(Split.TRAIN);
    long effective = examples(statistics);
    return effective == all
        ? Count.of(all, "example")
        : Count.of(effective) + " of " + Count.of(all, "example") + " are valid and differ";
  }
}
