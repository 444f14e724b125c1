package io.github.tuneready.catalogue;

import io.github.tuneready.rule.Rule;
import java.util.List;

/** Whether there are enough examples. Only the platform's limits are errors; the rest is advice. */
final class SizeRules {
  private SizeRules() {}

  static List<Rule> all(Policy policy) {
    return List.of(
        new BelowMinimum(policy),
        new AboveMaximum(policy),
        new FewExamples(policy),
        new PromptMayWin(policy),
        new FewForGoal(policy),
        new DiminishingReturns(policy.size()),
        new FewEffective());
  }
}
