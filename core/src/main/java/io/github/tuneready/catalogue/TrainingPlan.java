package io.github.tuneready.catalogue;

import io.github.tuneready.cost.BillableTokens;
import io.github.tuneready.cost.Epochs;
import io.github.tuneready.cost.Price;
import io.github.tuneready.cost.TrainingCost;
import io.github.tuneready.example.Format;
import io.github.tuneready.example.Split;
import io.github.tuneready.rule.Provider;
import io.github.tuneready.statistics.Statistics;
import java.util.Optional;

/**
 * How a training run would go: how often over the data, and for how much.
 *
 * @param epochs passes over the data, and why
 * @param price what is asked for the model, empty where it is not known
 * @param cost of the run, empty where no price by tokens is known, and of reinforcement tuning,
 *     which OpenAI and Azure bill by the hour
 */
public record TrainingPlan(Epochs epochs, Optional<Price> price, Optional<TrainingCost> cost) {
  /** The plan for what was counted, under a policy. */
  public static TrainingPlan of(Policy policy, Statistics statistics) {
    Epochs epochs = epochs(policy, statistics.counts().readable(Split.TRAIN));
    Optional<Price> price = policy.prices().find(policy.provider().label(), policy.model());
    BillableTokens tokens =
        new BillableTokens(statistics.tokens().billable(), validation(price, statistics));
    boolean byTokens = statistics.counts().format() != Format.REINFORCEMENT;
    return new TrainingPlan(
        epochs,
        price,
        price.filter(known -> byTokens).flatMap(known -> TrainingCost.of(tokens, epochs, known)));
  }

  /**
   * What one evaluation reads, where the provider bills it; how many there are is set by the job.
   */
  private static long validation(Optional<Price> price, Statistics statistics) {
    return price.filter(Price::validationBilled).isPresent()
        ? statistics.tokens().billableValidation()
        : 0;
  }

  private static Epochs epochs(Policy policy, long examples) {
    if (policy.epochs() > 0) {
      return Epochs.given(policy.epochs());
    }
    return policy.provider() == Provider.AZURE
        ? Epochs.azure(examples)
        : Epochs.automatic(examples);
  }
}
