package io.github.tuneready.report;

import io.github.tuneready.cost.BreakEven;
import io.github.tuneready.cost.InferenceCost;
import io.github.tuneready.cost.MonthlyUse;
import io.github.tuneready.cost.PriceTable;
import io.github.tuneready.cost.TrainingCost;
import java.util.Optional;

/**
 * What a month of use costs before and after tuning.
 *
 * @param prompted the model in use
 * @param calls how many calls a month has
 * @param before with the model in use; empty where its price is not known
 * @param after with the tuned model; empty where its price is not known
 * @param even when tuning has earned its cost; empty where one of the three costs is not known
 */
public record InferenceSummary(
    String prompted,
    long calls,
    Optional<InferenceCost> before,
    Optional<InferenceCost> after,
    Optional<BreakEven> even) {

  static InferenceSummary of(CostSummary cost, MonthlyUse use, PriceTable prices) {
    String prompted = use.prompted().orElse(cost.model());
    return of(
        prompted,
        use.calls(),
        prices
            .find(cost.provider(), prompted)
            .flatMap(price -> InferenceCost.before(use.calls(), use.before(), price)),
        prices
            .find(cost.provider(), cost.model())
            .flatMap(price -> InferenceCost.after(use.calls(), use.after(), price)),
        cost.training());
  }

  static InferenceSummary of(
      String prompted,
      long calls,
      Optional<InferenceCost> before,
      Optional<InferenceCost> after,
      Optional<TrainingCost> training) {
    boolean known = before.isPresent() && after.isPresent() && training.isPresent();
    return new InferenceSummary(
        prompted,
        calls,
        before,
        after,
        known
            ? Optional.of(
                BreakEven.of(
                    training.orElseThrow().usd().expected(),
                    before.orElseThrow(),
                    after.orElseThrow()))
            : Optional.empty());
  }
}
