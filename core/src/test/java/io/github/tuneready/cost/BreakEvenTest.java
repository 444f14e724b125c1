package io.github.tuneready.cost;

import static io.github.tuneready.cost.Prices.published;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class BreakEvenTest {
  @Test
  void aSmallerTunedModelWithAShortPromptPaysSoon() {
    CallShape call = CallShape.of(1_800, 60);
    InferenceCost before =
        InferenceCost.before(10_000_000, call, published("openai", "gpt-4.1")).orElseThrow();
    InferenceCost after =
        InferenceCost.after(10_000_000, call.withPrompt(200), published("openai", "gpt-4.1-mini"))
            .orElseThrow();
    assertEquals(Usd.of("40800"), before.perMonth());
    assertEquals(Usd.of("3520"), after.perMonth());
    BreakEven breakEven = BreakEven.of(Usd.of("75"), before, after);
    assertEquals(OptionalLong.of(20_119), breakEven.calls());
    assertEquals(new BigDecimal("0.1"), breakEven.months().orElseThrow());
    assertEquals("saves $37,280.00 a month against $75.00 once", breakEven.why());
  }

  @Test
  void tuningTheSameModelForTheSamePromptNeverPays() {
    CallShape call = CallShape.of(500, 100);
    Price price = published("openai", "gpt-4o-mini");
    BreakEven breakEven =
        BreakEven.of(
            Usd.of("1"),
            InferenceCost.before(1_000, call, price).orElseThrow(),
            InferenceCost.after(1_000, call, price).orElseThrow());
    assertFalse(breakEven.isReached());
    assertEquals(OptionalLong.empty(), breakEven.volume());
    assertEquals("a call to the tuned model costs more than the call it replaces", breakEven.why());
  }

  @Test
  void hostingNeedsAVolume() {
    BreakEven below = hosted(100_000);
    assertFalse(below.isReached());
    assertEquals(OptionalLong.of(122_401), below.volume());
    assertEquals(
        "hosting costs $1,224.00 more a month than the calls save; it takes 122,401 calls a month"
            + " to pay",
        below.why());
    assertFalse(hosted(122_400).isReached());
    assertTrue(hosted(122_401).isReached());
  }

  @Test
  void noCallsSaveNothing() {
    BreakEven breakEven =
        BreakEven.of(
            Usd.of("1"),
            new InferenceCost(0, Usd.of("2"), Usd.ZERO),
            new InferenceCost(0, Usd.of("1"), Usd.ZERO));
    assertFalse(breakEven.isReached());
    assertEquals("there are no calls to save on", breakEven.why());
  }

  @Test
  void whatCostsNothingPaysAtOnce() {
    BreakEven breakEven =
        BreakEven.of(
            Usd.ZERO,
            new InferenceCost(5, Usd.of("2"), Usd.ZERO),
            new InferenceCost(5, Usd.of("1"), Usd.ZERO));
    assertEquals(OptionalLong.of(0), breakEven.calls());
  }

  @Test
  void monthsOfDifferentCallsAreNotCompared() {
    InferenceCost five = new InferenceCost(5, Usd.ZERO, Usd.ZERO);
    InferenceCost six = new InferenceCost(6, Usd.ZERO, Usd.ZERO);
    assertThrows(IllegalArgumentException.class, () -> BreakEven.of(Usd.ZERO, five, six));
  }

  @Test
  void theCallsAreTheFirstThatEarnTheCost() {
    Random random = new Random(3);
    for (int i = 0; i < 500; i++) {
      long volume = 1L + random.nextInt(1_000);
      Usd before = new Usd(BigDecimal.valueOf(100 + random.nextInt(900), 4));
      Usd after = new Usd(BigDecimal.valueOf(random.nextInt(100), 4));
      Usd cost = new Usd(BigDecimal.valueOf(random.nextInt(2_000), 2));
      BreakEven breakEven =
          BreakEven.of(
              cost,
              new InferenceCost(volume, before, Usd.ZERO),
              new InferenceCost(volume, after, Usd.ZERO));
      assertEquals(byTrying(cost, before.minus(after)), breakEven.calls().orElseThrow());
    }
  }

  @Test
  void aDearerRunNeverPaysSooner() {
    Random random = new Random(5);
    for (int i = 0; i < 1_000; i++) {
      InferenceCost before = new InferenceCost(1_000, Usd.of("0.02"), Usd.ZERO);
      InferenceCost after =
          new InferenceCost(1_000, new Usd(BigDecimal.valueOf(random.nextInt(190), 4)), Usd.ZERO);
      Usd cost = new Usd(BigDecimal.valueOf(random.nextInt(1_000_000), 2));
      long calls = BreakEven.of(cost, before, after).calls().orElseThrow();
      long dearer = BreakEven.of(cost.plus(Usd.of("0.01")), before, after).calls().orElseThrow();
      assertTrue(calls <= dearer);
    }
  }

  private static long byTrying(Usd cost, Usd savedPerCall) {
    long calls = 0;
    for (Usd saved = Usd.ZERO; saved.compareTo(cost) < 0; saved = saved.plus(savedPerCall)) {
      calls++;
    }
    return calls;
  }

  private static BreakEven hosted(long calls) {
    return BreakEven.of(
        Usd.of("10"),
        new InferenceCost(calls, Usd.of("0.02"), Usd.ZERO),
        new InferenceCost(calls, Usd.of("0.01"), Usd.of("1224")));
  }
}
