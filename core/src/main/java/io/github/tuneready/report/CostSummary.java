package io.github.tuneready.report;

import io.github.tuneready.cost.Epochs;
import io.github.tuneready.cost.TrainingCost;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What training costs, and use where it was asked for.
 *
 * @param model the model to be tuned
 * @param provider who runs the job
 * @param epochs passes over the data, and why
 * @param training the cost, empty where no price is known
 * @param pricesAsOf the day of the price table
 * @param inference a month before and after, or null where no calls are given
 * @param selfHosted a model of one's own, or null where none is described
 */
public record CostSummary(
    String model,
    String provider,
    Epochs epochs,
    Optional<TrainingCost> training,
    String pricesAsOf,
    @Nullable InferenceSummary inference,
    @Nullable OwnModelSummary selfHosted) {

  /** What training costs, without its use. */
  public CostSummary(
      String model,
      String provider,
      Epochs epochs,
      Optional<TrainingCost> training,
      String pricesAsOf) {
    this(model, provider, epochs, training, pricesAsOf, null, null);
  }

  CostSummary with(@Nullable InferenceSummary use, @Nullable OwnModelSummary own) {
    return new CostSummary(model, provider, epochs, training, pricesAsOf, use, own);
  }
}
