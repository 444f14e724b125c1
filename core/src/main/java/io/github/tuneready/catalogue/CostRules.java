package io.github.tuneready.catalogue;

import io.github.tuneready.cost.BillableTokens;
import io.github.tuneready.cost.TrainingCost;
import io.github.tuneready.example.Split;
import io.github.tuneready.rule.Rule;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Statistics;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the run is as cheap as it must be. */
final class CostRules {
  private CostRules() {}

  static List<Rule> all(Policy policy) {
    return List.of(
        new WholeRule(
            RuleInfo.error("cost/over-limit", "the training run is dearer than allowed")
                .why("You said so with --max-cost.")
                .fix("Train on fewer examples or epochs, or on a cheaper model.")
                .source("your limit; prices from the dated table, see --prices")
                .flagged(Samples.HUNDRED)
                .flaggedOption("max-cost", "0.01")
                .clean(Samples.HUNDRED),
            statistics -> overLimit(statistics, policy)));
  }

  private static @Nullable String overLimit(Statistics statistics, Policy policy) {
    if (policy.maxCostUsd() == null || statistics.counts().examples(Split.TRAIN) == 0) {
      return null;
    }
    Optional<TrainingCost> cost =
        policy
            .prices()
            .find(policy.provider().label(), policy.model())
            .flatMap(
                price ->
                    TrainingCost.of(
                        BillableTokens.of(statistics.tokens().billable()),
                        policy.plannedEpochs(statistics.counts().readable(Split.TRAIN)),
                        price));
    String limit = "; the limit is $" + policy.maxCostUsd().toPlainString();
    if (cost.isEmpty()) {
      return "no price of " + policy.model() + " is known" + limit;
    }
    boolean over = cost.get().usd().expected().amount().compareTo(policy.maxCostUsd()) > 0;
    return over ? "training costs about " + cost.get().usd().expected() + limit : null;
  }
}
