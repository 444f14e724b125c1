package io.github.tuneready.cost;

import static io.github.tuneready.cost.Prices.published;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class InferenceCostTest {
  @Test
  void azuresMonthComesOut() {
    InferenceCost month =
        InferenceCost.after(100_000, CallShape.of(200, 400), published("azure", "o4-mini"))
            .orElseThrow();
    assertEquals(Usd.of("1224"), month.hosting());
    assertEquals(Usd.of("198"), month.calls());
    assertEquals(Usd.of("1422"), month.perMonth());
  }

  @Test
  void cachedInputCostsItsOwnRate() {
    CallShape half = new CallShape(1_000_000, 0, new BigDecimal("0.5"));
    assertEquals(Usd.of("1.25"), Rates.of("2.00", "0.50", "8.00").call(half));
    assertEquals(Usd.of("2"), Rates.of("2.00", "8.00").call(half));
  }

  @Test
  void tunedRatesAreHigherThanBaseRates() {
    CallShape call = CallShape.of(1_800, 60);
    for (String model : new String[] {"gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4o"}) {
      Price price = published("openai", model);
      Usd before = InferenceCost.before(1, call, price).orElseThrow().perCall();
      Usd after = InferenceCost.after(1, call, price).orElseThrow().perCall();
      assertTrue(after.compareTo(before) > 0, model);
    }
  }

  @Test
  void unknownRatesGiveNoCost() {
    Price price = published("together", "llama-3.1-8b");
    assertTrue(InferenceCost.before(1, CallShape.of(1, 1), price).isEmpty());
    assertTrue(InferenceCost.after(1, CallShape.of(1, 1), price).isEmpty());
  }

  @Test
  void impossibleCallsAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> CallShape.of(-1, 0));
    assertThrows(IllegalArgumentException.class, () -> new CallShape(1, 1, new BigDecimal("1.01")));
    assertThrows(IllegalArgumentException.class, () -> new InferenceCost(-1, Usd.ZERO, Usd.ZERO));
  }

  @Test
  void moreCallsOrTokensNeverCostLess() {
    Random random = new Random(7);
    Rates rates = Rates.of("0.80", "0.20", "3.20");
    for (int i = 0; i < 2_000; i++) {
      long calls = random.nextInt(10_000_000);
      BigDecimal cached = BigDecimal.valueOf(random.nextInt(101), 2);
      CallShape call = new CallShape(random.nextInt(9_000), random.nextInt(900), cached);
      CallShape longer = new CallShape(call.promptTokens() + 1, call.answerTokens() + 1, cached);
      Usd month = month(calls, call, rates);
      assertTrue(month.compareTo(month(calls + 1, call, rates)) <= 0);
      assertTrue(month.compareTo(month(calls, longer, rates)) <= 0);
    }
  }

  private static Usd month(long calls, CallShape call, Rates rates) {
    return InferenceCost.of(calls, call, rates, Optional.empty()).perMonth();
  }
}
