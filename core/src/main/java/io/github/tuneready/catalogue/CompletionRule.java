package io.github.tuneready.catalogue;

import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Statistics;
import java.util.function.Function;

/**
 * A rule that is a value: it judges what legacy rows have in common. A handful of rows says
 * nothing: they are too few for a job anyway.
 *
 * @param info the rule's page
 * @param fault what is wrong; empty if nothing
 */
record CompletionRule(RuleInfo info, Function<Statistics, String> fault) implements DatasetRule {
  /** What OpenAI asks for; fewer rows are alike, or not, by chance. */
  static final long FEWEST_ROWS = 10;

  @Override
  public void check(Statistics statistics, Findings findings) {
    long rows = statistics.completions().rows();
    if (rows < FEWEST_ROWS) {
      return;
    }
    String message = fault.apply(statistics);
    if (!message.isEmpty()) {
      findings.addWhole(this, rows, message);
    }
  }
}
