package io.github.tuneready.cost;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.Optional;

/**
 * What a reinforcement run costs: the time of its training loop, billed by the second, and the
 * tokens of its graders. How long a run takes cannot be told from the data; it must be given.
 *
 * @param price the published price of an hour
 * @param training the time of the training loop
 * @param graders what the graders cost
 * @param usd the sum
 */
public record ReinforcementCost(Price price, Duration training, Usd graders, Usd usd) {
  private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3_600);

  /** The cost, or nothing where the price has no training price by the hour. */
  public static Optional<ReinforcementCost> of(Duration training, Usd graders, Price price) {
    if (training.isNegative()) {
      throw new IllegalArgumentException("training time: must not be negative");
    }
    if (price.unit() != TrainingUnit.HOUR) {
      return Optional.empty();
    }
    BigDecimal seconds = BigDecimal.valueOf(training.toSeconds());
    return price
        .training()
        .map(
            hour ->
                new Usd(
                    hour.times(seconds).amount().divide(SECONDS_PER_HOUR, MathContext.DECIMAL128)))
        .map(usd -> new ReinforcementCost(price, training, graders, usd.plus(graders)));
  }
}
