package io.github.tuneready.catalogue;

import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.CompletionStatistics;
import io.github.tuneready.statistics.Statistics;
import java.util.function.Function;

/**
 * A rule that is a value: it judges what legacy rows have in common. One row says nothing about
 * habits but for their number.
 *
 * @param info the rule's page
 * @param fault what is wrong; empty if nothing
 */
record CompletionRule(RuleInfo info, Function<CompletionStatistics, String> fault)
    implements DatasetRule {
  @Override
  public void check(Statistics statistics, Findings findings) {
    CompletionStatistics rows = statistics.completions();
    if (rows.rows() == 0) {
      return;
    }
    String message = fault.apply(rows);
    if (!message.isEmpty()) {
      findings.addWhole(this, rows.rows(), message);
    }
  }
}
