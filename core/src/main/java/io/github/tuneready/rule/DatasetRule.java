package io.github.tuneready.rule;

import io.github.tuneready.statistics.Statistics;

/** A rule that judges the whole dataset, once, by what was kept of its examples. */
public non-sealed interface DatasetRule extends Rule {
  /**
   * How severe its findings are in this dataset.
   *
   * @param usual how severe they are under the policy
   */
  default Severity severity(Severity usual, Statistics statistics) {
    return usual;
  }

  /** Adds what is wrong with the dataset. */
  void check(Statistics statistics, Findings findings);
}
