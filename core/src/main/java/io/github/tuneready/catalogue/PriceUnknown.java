package io.github.tuneready.catalogue;

import io.github.tuneready.cost.Price;
import io.github.tuneready.example.Format;
import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Statistics;
import java.util.List;

/**
 * A model whose training price is not known.
 *
 * @param policy names model and prices
 */
record PriceUnknown(Policy policy) implements DatasetRule {
  private static final RuleInfo INFO =
      RuleInfo.info("cost/price-unknown", "no training price of this model is known")
          .why("The cost cannot be told; none is guessed.")
          .fix("Check the model's name, or give a price table of your own.")
          .source("The price table of this project, 2026-10")
          .flagged(Samples.CHAT)
          .flaggedOption("model", "gpt-4.1-mimi")
          .clean(Samples.CHAT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Statistics statistics, Findings findings) {
    if (policy.maxCostUsd() != null && statistics.counts().format() == Format.REINFORCEMENT) {
      String message =
          "reinforcement tuning is billed by the hour: the cost allowed is not checked";
      findings.addWhole(this, 1, message);
      return;
    }
    String provider = policy.provider().label();
    boolean known =
        policy.prices().find(provider, policy.model()).flatMap(Price::training).isPresent();
    if (known || !policy.stages().tokens()) {
      return;
    }
    List<String> nearest = policy.prices().nearest(provider, policy.model());
    boolean listed = nearest.contains(policy.model()); // for its use, not for its training
    String hint =
        nearest.isEmpty() || listed ? "" : "; did you mean " + String.join(" or ", nearest) + "?";
    findings.addWhole(
        this,
        1,
        "no training price for %s at %s in the table of %s%s"
            .formatted(policy.model(), policy.provider().title(), policy.prices().asOf(), hint));
  }
}
