package io.github.tuneready.cost;

import java.math.BigDecimal;

/**
 * The average call to a model.
 *
 * @param promptTokens tokens sent, with instructions and worked examples
 * @param answerTokens tokens received
 * @param cachedShare part of the prompt the provider serves from its cache, 0 to 1
 */
public record CallShape(long promptTokens, long answerTokens, BigDecimal cachedShare) {
  /** Checks the ranges. */
  public CallShape {
    if (promptTokens < 0 || answerTokens < 0) {
      throw new IllegalArgumentException("tokens of a call: must not be negative");
    }
    if (cachedShare.signum() < 0 || cachedShare.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("cached share: must be from 0 to 1");
    }
  }

  /** A call of which nothing is cached. */
  public static CallShape of(long promptTokens, long answerTokens) {
    return new CallShape(promptTokens, answerTokens, BigDecimal.ZERO);
  }

  /** The same call with a prompt of another length, as after tuning. */
  public CallShape withPrompt(long tokens) {
    return new CallShape(tokens, answerTokens, cachedShare);
  }
}
