package io.github.tuneready.catalogue;

import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.PositionPairs;
import io.github.tuneready.statistics.Statistics;
import java.util.function.Function;

/**
 * A rule that is a value: it reports lines that have to do with an earlier one.
 *
 * @param info the rule's page
 * @param pairs which lines
 * @param message what is wrong, up to the name of the earlier line
 */
record PairRule(RuleInfo info, Function<Statistics, PositionPairs> pairs, String message)
    implements DatasetRule {
  @Override
  public void check(Statistics statistics, Findings findings) {
    PositionPairs found = pairs.apply(statistics);
    for (int pair = 0; pair < found.size(); pair++) {
      findings.addRelated(this, found.position(pair), found.original(pair), message);
    }
  }
}
