package io.github.tuneready.catalogue;

import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.CompletionStatistics;
import io.github.tuneready.statistics.CompletionStatistics.PrevailingEnding;
import io.github.tuneready.statistics.Statistics;
import java.util.Optional;
import java.util.function.Function;

/**
 * A rule that is a value: some legacy rows lack the mark that nearly all others end with.
 *
 * @param info the rule's page
 * @param what what ends with the mark, in the singular
 * @param ending the mark, if there is one and some lack it
 */
record RowsWithoutEnding(
    RuleInfo info, String what, Function<CompletionStatistics, Optional<PrevailingEnding>> ending)
    implements DatasetRule {
  /** So many rows must have a mark for the others to have forgotten it. */
  static final double NEARLY_ALL = 0.9;

  @Override
  public void check(Statistics statistics, Findings findings) {
    CompletionStatistics rows = statistics.completions();
    if (rows.rows() >= CompletionRule.FEWEST_ROWS) {
      ending.apply(rows).ifPresent(mark -> tell(rows.rows(), mark, findings));
    }
  }

  private void tell(long rows, PrevailingEnding ending, Findings findings) {
    String mark = ending.mark().replace("\n", "\\n");
    String message =
        "%s of %s end with '%s'; the first of the others stands"
            .formatted(Count.of(rows - ending.without()), Count.of(rows, what), mark);
    findings.addWhole(this, ending.without(), message, ending.first());
  }
}
