package io.github.tuneready.cost;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a million tokens of inference cost.
 *
 * @param input of the prompt
 * @param cachedInput of the part of the prompt the provider has cached; empty: no discount
 * @param output of the answer
 */
public record Rates(Usd input, Optional<Usd> cachedInput, Usd output) {
  /** Checks that no rate is negative. */
  public Rates {
    if (input.compareTo(Usd.ZERO) < 0
        || output.compareTo(Usd.ZERO) < 0
        || cachedInput.orElse(Usd.ZERO).compareTo(Usd.ZERO) < 0) {
      throw new IllegalArgumentException("rates: must not be negative");
    }
  }

  /** Rates without a discount for cached input, as decimal texts. */
  public static Rates of(String input, String output) {
    return new Rates(Usd.of(input), Optional.empty(), Usd.of(output));
  }

  /** Rates as decimal texts. */
  public static Rates of(String input, String cachedInput, String output) {
    return new Rates(Usd.of(input), Optional.of(Usd.of(cachedInput)), Usd.of(output));
  }

  /** What one call costs on average, unrounded. */
  public Usd call(CallShape call) {
    BigDecimal prompt = BigDecimal.valueOf(call.promptTokens());
    BigDecimal cached = prompt.multiply(call.cachedShare());
    return input
        .perMillion(prompt.subtract(cached))
        .plus(cachedInput.orElse(input).perMillion(cached))
        .plus(output.perMillion(BigDecimal.valueOf(call.answerTokens())));
  }
}
