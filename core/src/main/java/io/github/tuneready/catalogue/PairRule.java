package io.github.tuneready.catalogue;

import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.ExactDuplicates;
import io.github.tuneready.statistics.PositionPairs;
import io.github.tuneready.statistics.Statistics;
import java.util.function.Function;

/**
 * A rule that is a value: it reports lines that have to do with an earlier one.
 *
 * @param info the rule's page
 * @param pairs the lines and the earlier ones
 * @param message what there is between the two; the earlier line's name follows
 */
record PairRule(RuleInfo info, Function<ExactDuplicates, PositionPairs> pairs, String message)
    implements DatasetRule {
  @Override
  public void check(Statistics statistics, Findings findings) {
    PositionPairs found = pairs.apply(statistics.duplicates());
    for (int i = 0; i < found.size(); i++) {
      findings.addRelated(this, found.position(i), found.original(i), message);
    }
  }
}
