package io.github.tuneready.catalogue;

import io.github.tuneready.cost.TrainingCost;
import io.github.tuneready.cost.Usd;
import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Statistics;
import java.math.BigDecimal;

/**
 * A training run dearer than the user allows.
 *
 * @param policy names the limit
 */
record CostOverLimit(Policy policy) implements DatasetRule {
  private static final RuleInfo INFO =
      RuleInfo.error("cost/over-limit", "training costs more than is allowed")
          .why("You set the limit with --max-cost.")
          .fix("Remove copies and long prompts, lower the epochs, or choose a smaller model.")
          .source("The providers' prices in the price table, 2026-10, each with its date")
          .flagged(Samples.HUNDRED)
          .flaggedOption("max-cost", "0.01")
          .clean(Samples.HUNDRED)
          .cleanOption("max-cost", "100");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Statistics statistics, Findings findings) {
    BigDecimal most = policy.maxCostUsd();
    if (most == null) {
      return;
    }
    TrainingPlan.of(policy, statistics)
        .cost()
        .filter(cost -> cost.usd().expected().compareTo(new Usd(most)) > 0)
        .ifPresent(cost -> findings.addWhole(this, 1, message(cost, new Usd(most))));
  }

  private static String message(TrainingCost cost, Usd most) {
    return "training costs %s, at most %s is allowed".formatted(cost.usd(), most);
  }
}
