package io.github.tuneready.rule;

import io.github.tuneready.statistics.Statistics;

/** A rule that judges the whole dataset, once, by what was kept of its examples. */
public non-sealed interface DatasetRule extends Rule {
  /** Adds what is wrong with the dataset. */
  void check(Statistics statistics, Findings findings);
}
