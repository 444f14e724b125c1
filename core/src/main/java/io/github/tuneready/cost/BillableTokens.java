package io.github.tuneready.cost;

import java.math.BigDecimal;

/**
 * The tokens a training run is billed for. All tokens of an example count, not only those trained
 * on, but none past the model's training context.
 *
 * @param perEpoch tokens of the training file, each example cut at the training context
 * @param validation tokens of the validation file times the number of evaluations; only some
 *     providers bill them
 */
public record BillableTokens(long perEpoch, long validation) {
  /** Checks that neither is negative. */
  public BillableTokens {
    if (perEpoch < 0 || validation < 0) {
      throw new IllegalArgumentException("billable tokens: must not be negative");
    }
  }

  /** A training file without a validation file. */
  public static BillableTokens of(long perEpoch) {
    return new BillableTokens(perEpoch, 0);
  }

  /**
   * A file trained without packing, where every row is billed at the full sequence length: Together
   * AI documentation, fine-tuning pricing, 2026.
   */
  public static BillableTokens unpacked(long rows, long sequenceLength) {
    return of(Math.multiplyExact(rows, sequenceLength));
  }

  /** The tokens of a run of so many epochs at a price. */
  BigDecimal total(int epochs, boolean withValidation) {
    BigDecimal training = BigDecimal.valueOf(perEpoch).multiply(BigDecimal.valueOf(epochs));
    return withValidation ? training.add(BigDecimal.valueOf(validation)) : training;
  }
}
