package io.github.tuneready.cost;

import java.util.Optional;

/**
 * What a training run billed by tokens costs: billable tokens times epochs times the price of a
 * million. Exact but for the number of epochs, from which the range comes.
 *
 * @param price the published price
 * @param tokens what is billed
 * @param epochs how often, and why
 * @param usd for the fewest, the expected and the most epochs
 * @param planning the framework's {@link PlanningFigure} for the same file, to stand beside it
 */
public record TrainingCost(
    Price price, BillableTokens tokens, Epochs epochs, UsdRange usd, Usd planning) {

  /** The cost, or nothing where the price has no training price by tokens. */
  public static Optional<TrainingCost> of(BillableTokens tokens, Epochs epochs, Price price) {
    if (price.unit() != TrainingUnit.MILLION_TOKENS) {
      return Optional.empty();
    }
    return price.training().map(perMillion -> at(perMillion, tokens, epochs, price));
  }

  private static TrainingCost at(
      Usd perMillion, BillableTokens tokens, Epochs epochs, Price price) {
    boolean validation = price.validationBilled();
    UsdRange usd =
        new UsdRange(
            perMillion.perMillion(tokens.total(epochs.least(), validation)),
            perMillion.perMillion(tokens.total(epochs.expected(), validation)),
            perMillion.perMillion(tokens.total(epochs.most(), validation)));
    return new TrainingCost(price, tokens, epochs, usd, PlanningFigure.of(tokens.perEpoch()));
  }
}
