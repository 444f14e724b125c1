package io.github.tuneready.cost;

import static io.github.tuneready.cost.Prices.published;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class ReinforcementCostTest {
  @Test
  void azuresExampleComesOut() {
    Usd graders = Rates.of("1.10", "4.40").call(CallShape.of(5_000_000, 4_900_000));
    assertEquals(Usd.of("27.06"), graders);
    assertEquals(
        Usd.of("427.06"),
        ReinforcementCost.of(Duration.ofHours(4), graders, published("azure", "o4-mini"))
            .orElseThrow()
            .usd());
  }

  @Test
  void timeIsBilledByTheSecond() {
    Price price = published("openai", "o4-mini-2025-04-16");
    assertEquals(
        "$0.03",
        ReinforcementCost.of(Duration.ofSeconds(1), Usd.ZERO, price)
            .orElseThrow()
            .usd()
            .toString());
    assertEquals(
        Usd.of("25"),
        ReinforcementCost.of(Duration.ofMinutes(15), Usd.ZERO, price).orElseThrow().usd());
  }

  @Test
  void modelsBilledByTokensHaveNoPriceByTheHour() {
    assertTrue(
        ReinforcementCost.of(Duration.ofHours(1), Usd.ZERO, published("openai", "gpt-4.1"))
            .isEmpty());
  }

  @Test
  void negativeTimeIsRefused() {
    Price price = published("openai", "o4-mini");
    assertThrows(
        IllegalArgumentException.class,
        () -> ReinforcementCost.of(Duration.ofSeconds(-1), Usd.ZERO, price));
  }
}
