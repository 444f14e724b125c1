package io.github.tuneready.report;

import io.github.tuneready.cost.Epochs;
import io.github.tuneready.cost.TrainingCost;
import java.util.Optional;

/**
 * What training costs.
 *
 * @param model the model to be tuned
 * @param provider who runs the job
 * @param epochs passes over the data, and why
 * @param training the cost, empty where no price is known
 * @param pricesAsOf the day of the price table
 */
public record CostSummary(
    String model,
    String provider,
    Epochs epochs,
    Optional<TrainingCost> training,
    String pricesAsOf) {}
