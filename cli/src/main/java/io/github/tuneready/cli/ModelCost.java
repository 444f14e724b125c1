package io.github.tuneready.cli;

import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.cost.BreakEven;
import io.github.tuneready.cost.InferenceCost;
import io.github.tuneready.cost.MonthlyUse;
import io.github.tuneready.cost.Price;
import io.github.tuneready.cost.ReinforcementCost;
import io.github.tuneready.cost.TrainingCost;
import io.github.tuneready.cost.TrainingUnit;
import io.github.tuneready.cost.Usd;
import io.github.tuneready.example.Format;
import io.github.tuneready.report.CostSummary;
import io.github.tuneready.report.Report;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What tuning and using one model costs; what is not known is empty.
 *
 * @param model its name
 * @param provider who runs it
 * @param report what was counted in the data
 * @param price its price
 * @param training of one run
 * @param run of one run whose hours were given, of a model that is billed by the hour
 * @param before a month of the model in use today
 * @param after a month of the tuned model
 * @param even when the one has earned the other
 * @param missing why there is no cost, or nothing
 */
record ModelCost(
    String model,
    String provider,
    Report report,
    Optional<Price> price,
    Optional<TrainingCost> training,
    Optional<ReinforcementCost> run,
    Optional<InferenceCost> before,
    Optional<InferenceCost> after,
    Optional<BreakEven> even,
    String missing) {

  static ModelCost of(
      String model,
      Policy policy,
      Report report,
      @Nullable MonthlyUse usage,
      @Nullable Duration hours) {
    String provider = policy.provider().label();
    Optional<Price> price = policy.prices().find(provider, model);
    CostSummary cost = report.cost();
    Optional<TrainingCost> training = cost == null ? Optional.empty() : cost.training();
    Optional<ReinforcementCost> run =
        hours == null
            ? Optional.empty()
            : price.flatMap(one -> ReinforcementCost.of(hours, Usd.of("0"), one));
    Optional<InferenceCost> before = Optional.empty();
    Optional<InferenceCost> after = Optional.empty();
    if (usage != null) {
      Optional<Price> today =
          usage.prompted().isEmpty()
              ? price
              : policy.prices().find(provider, usage.prompted().get());
      before = today.flatMap(one -> InferenceCost.before(usage.calls(), usage.before(), one));
      after = price.flatMap(one -> InferenceCost.after(usage.calls(), usage.after(), one));
    }
    return new ModelCost(
        model,
        policy.provider().title(),
        report,
        price,
        training,
        run,
        before,
        after,
        even(once(training, run), before, after),
        missing(model, provider, policy, price, report.dataset().format()));
  }

  private static Optional<Usd> once(
      Optional<TrainingCost> training, Optional<ReinforcementCost> run) {
    return training.map(one -> one.usd().expected()).or(() -> run.map(ReinforcementCost::usd));
  }

  private static Optional<BreakEven> even(
      Optional<Usd> once, Optional<InferenceCost> before, Optional<InferenceCost> after) {
    if (once.isEmpty() || before.isEmpty() || after.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(BreakEven.of(once.get(), before.get(), after.get()));
  }

  private static String missing(
      String model, String provider, Policy policy, Optional<Price> price, Format format) {
    if (price.isEmpty()) {
      var near = policy.prices().nearest(provider, model);
      return "no price is known"
          + (near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?");
    }
    if (format == Format.REINFORCEMENT && price.get().unit() != TrainingUnit.HOUR) {
      return "reinforcement tuning is billed by the hour, and no such price is known";
    }
    return price.get().training().isEmpty() ? "no price of training is known" : "";
  }
}
