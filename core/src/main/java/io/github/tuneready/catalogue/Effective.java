package io.github.tuneready.catalogue;

import io.github.tuneready.example.Format;
import io.github.tuneready.example.Split;
import io.github.tuneready.statistics.DatasetCounts;
import io.github.tuneready.statistics.Statistics;

/**
 * How many training examples count.
 *
 * @param examples lines that are not blank
 * @param valid examples without an error
 * @param effective valid examples, equal and nearly equal ones counted once
 */
record Effective(long examples, long valid, long effective) {
  static Effective of(Statistics statistics, Policy policy) {
    DatasetCounts counts = statistics.counts();
    long valid = counts.valid(Split.TRAIN);
    return new Effective(
        counts.examples(Split.TRAIN),
        valid,
        policy.stages().duplicates() ? statistics.nearDuplicates().examples().effective() : valid);
  }

  /** Whether the rows are answers to learn from, of which hundreds are wanted. */
  static boolean isSupervised(Statistics statistics) {
    Format format = statistics.counts().format();
    return format == Format.CHAT || format == Format.COMPLETION;
  }

  /** {@code 84 examples}, and why so few where more lines are there. */
  @Override
  public String toString() {
    String told = Count.of(effective, "example");
    return effective == examples
        ? told
        : told + " (" + Count.of(examples, "line") + ", the others broken or repeated)";
  }
}
