package io.github.tuneready.catalogue;

import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.SimilarPairs;
import io.github.tuneready.statistics.Statistics;
import java.util.Locale;
import java.util.function.Function;

/**
 * A rule that is a value: it reports lines that resemble an earlier one.
 *
 * @param info the rule's page
 * @param pairs the lines and the earlier ones
 * @param message what there is between the two, with a place for the similarity in percent; the
 *     earlier line's name follows
 */
record SimilarRule(RuleInfo info, Function<Statistics, SimilarPairs> pairs, String message)
    implements DatasetRule {
  @Override
  public void check(Statistics statistics, Findings findings) {
    SimilarPairs found = pairs.apply(statistics);
    for (int i = 0; i < found.size(); i++) {
      // Rounded down, so that what is not quite the same is never said to be.
      int percent = (int) (found.similarity(i) * 100);
      findings.addRelated(
          this, found.position(i), found.original(i), String.format(Locale.ROOT, message, percent));
    }
  }
}
