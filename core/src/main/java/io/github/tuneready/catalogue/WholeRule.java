package io.github.tuneready.catalogue;

import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/**
 * A rule that is a value: it looks at the dataset as a whole, and says one thing of it or nothing.
 *
 * @param info the rule's page
 * @param check what to look for
 */
record WholeRule(RuleInfo info, Check check) implements DatasetRule {
  /** What a rule looks for in a dataset. */
  @FunctionalInterface
  interface Check {
    /** What is wrong with the dataset, or null. */
    @Nullable String fault(Statistics statistics);
  }

  @Override
  public void check(Statistics statistics, Findings findings) {
    String fault = check.fault(statistics);
    if (fault != null) {
      findings.addWhole(this, 1, fault);
    }
  }
}
