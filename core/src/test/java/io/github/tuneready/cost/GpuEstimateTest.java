package io.github.tuneready.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class GpuEstimateTest {
  private static final BigDecimal SEVEN = BigDecimal.valueOf(7);

  @Test
  void aSmallLoraRunTakesMinutes() {
    GpuEstimate estimate = GpuEstimate.of(Adaptation.LORA, SEVEN, 3_000_000, Gpu.H100);
    assertEquals(
        new BigDecimal("0.14"), estimate.expectedHours().setScale(2, RoundingMode.HALF_UP));
    assertTrue(estimate.usd().low().compareTo(Usd.of("0.30")) <= 0);
    assertTrue(estimate.usd().high().compareTo(Usd.of("0.70")) >= 0);
    assertTrue(estimate.assumptions().get(3).contains("cost more than so short a run"));
  }

  @Test
  void measuredPreTrainingLiesWithinTheRangeOfFullTuning() {
    BigDecimal tokensOfAnHour = BigDecimal.valueOf(4_792L * 3_600);
    GpuEstimate estimate =
        GpuEstimate.of(
            Adaptation.FULL, BigDecimal.valueOf(13), tokensOfAnHour.longValueExact(), Gpu.H100);
    assertTrue(estimate.leastHours().compareTo(BigDecimal.ONE) <= 0);
    assertTrue(estimate.mostHours().compareTo(BigDecimal.ONE) >= 0);
  }

  @Test
  void measuredLoraLiesInTheMiddleOfItsRange() {
    long tokens = MeasuredThroughput.MISTRAL_7B.tokensPerSecond() * 3_600L;
    GpuEstimate estimate =
        GpuEstimate.of(Adaptation.LORA, new BigDecimal("7.25"), tokens, Gpu.H100);
    assertEquals(BigDecimal.ONE, estimate.expectedHours().setScale(0, RoundingMode.HALF_UP));
    assertTrue(estimate.leastHours().compareTo(BigDecimal.ONE) < 0);
    assertTrue(estimate.mostHours().compareTo(BigDecimal.ONE) > 0);
  }

  @Test
  void theRuleOfThumbIsAboutThirtyMillionTokens() {
    GpuEstimate estimate =
        GpuEstimate.of(Adaptation.FULL, SEVEN, 30_000_000, Gpu.A100, UsdRange.of("2", "3", "4"));
    assertTrue(estimate.leastHours().compareTo(BigDecimal.valueOf(2)) >= 0);
    assertTrue(estimate.mostHours().compareTo(BigDecimal.valueOf(8)) <= 0);
  }

  @Test
  void loraTakesTwoThirdsOfTheOperationsOfFullTuning() {
    BigDecimal full = operations(Adaptation.FULL);
    BigDecimal lora = operations(Adaptation.LORA);
    assertEquals(
        0, full.multiply(BigDecimal.valueOf(2)).compareTo(lora.multiply(BigDecimal.valueOf(3))));
  }

  @Test
  void theAssumptionsAreSpeltOut() {
    assertEquals(
        "the A100 reaches 8.5 to 34 % of its peak, 17 % expected",
        GpuEstimate.of(Adaptation.LORA, SEVEN, 1, Gpu.A100).assumptions().get(1));
  }

  @Test
  void largerModelsAndMoreTokensNeverTakeLess() {
    Random random = new Random(11);
    for (int i = 0; i < 500; i++) {
      BigDecimal billions = BigDecimal.valueOf(1 + random.nextInt(700), 1);
      long tokens = random.nextLong(1L << 40);
      Adaptation adaptation = Adaptation.values()[random.nextInt(3)];
      GpuEstimate estimate = GpuEstimate.of(adaptation, billions, tokens, Gpu.A100);
      GpuEstimate longer = GpuEstimate.of(adaptation, billions, tokens + 1_000, Gpu.A100);
      GpuEstimate larger =
          GpuEstimate.of(adaptation, billions.add(BigDecimal.ONE), tokens, Gpu.A100);
      GpuEstimate faster = GpuEstimate.of(adaptation, billions, tokens, Gpu.H100);
      assertTrue(estimate.mostHours().compareTo(longer.mostHours()) <= 0);
      assertTrue(estimate.usd().high().compareTo(larger.usd().high()) <= 0);
      assertTrue(estimate.expectedHours().compareTo(faster.expectedHours()) >= 0);
    }
  }

  @Test
  void impossibleSizesAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> GpuEstimate.of(Adaptation.FULL, BigDecimal.ZERO, 1, Gpu.A100));
    assertThrows(
        IllegalArgumentException.class, () -> GpuEstimate.of(Adaptation.FULL, SEVEN, -1, Gpu.A100));
  }

  @Test
  void mistralsOwnEstimateComesOut() {
    assertEquals(
        Duration.ofMinutes(52).plusSeconds(44), MeasuredThroughput.MISTRAL_7B.time(131_072_000, 8));
  }

  @Test
  void aCardKeptOnIsComparedOverTheWholeRangeOfItsPrice() {
    SelfHosting hosting = SelfHosting.of(Gpu.H100, 2);
    assertEquals(UsdRange.of("2865.60", "4665.60", "10080"), hosting.perMonth());
    assertEquals(SelfHosting.Verdict.CHEAPER, hosting.against(Usd.of("10080.01")));
    assertEquals(SelfHosting.Verdict.DEPENDS, hosting.against(Usd.of("4000")));
    assertEquals(SelfHosting.Verdict.DEARER, hosting.against(Usd.of("2865.60")));
  }

  private static BigDecimal operations(Adaptation adaptation) {
    GpuEstimate estimate = GpuEstimate.of(adaptation, SEVEN, 1_000_000_000, Gpu.H100);
    return estimate
        .expectedHours()
        .multiply(adaptation.expectedUtilisation())
        .setScale(9, RoundingMode.HALF_UP);
  }
}
