package io.github.tuneready.catalogue;

import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Statistics;
import java.util.function.Function;

/**
 * A rule that is a value: it judges what legacy rows have in common. One row says nothing.
 *
 * @param info the rule's page
 * @param fault what is wrong; empty if nothing
 */
record CompletionRule(RuleInfo info, Function<Statistics, String> fault) implements DatasetRule {
  @Override
  public void check(Statistics statistics, Findings findings) {
    long rows = statistics.completions().rows();
    if (rows < 2) {
      return;
    }
    String message = fault.apply(statistics);
    if (!message.isEmpty()) {
      findings.addWhole(this, rows, message);
    }
  }
}
