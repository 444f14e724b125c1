package io.github.tuneready.cost;

import java.math.BigDecimal;

/**
 * The figure the decision framework plans with: $25 for a million training tokens, so that 10,000
 * examples of 500 tokens come to $125. It reckons with one pass over the data, and is no published
 * price of any one model: GPT-4o and GPT-4.1 ask $25, GPT-4o-mini $3 (OpenAI pricing page, October
 * 2026).
 */
public final class PlanningFigure {
  /** Dollars for a million tokens. */
  public static final Usd PER_MILLION = Usd.of("25");

  /** What a report must call it. */
  public static final String LABEL =
      "the framework's planning figure, $25 per million tokens, one pass";

  private PlanningFigure() {}

  /** The figure for the tokens of a training file. */
  public static Usd of(long tokens) {
    return PER_MILLION.perMillion(BigDecimal.valueOf(tokens));
  }
}
