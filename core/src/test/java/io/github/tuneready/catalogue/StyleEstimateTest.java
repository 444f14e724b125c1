package io.github.tuneready.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tuneready.grammar.SecondOpinion;
import io.github.tuneready.statistics.StyleStatistics;
import io.github.tuneready.style.Prevalence;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StyleEstimateTest {
  private static final Prevalence.Estimate FIRST = new Prevalence.Estimate(0.7, 0.4, 0.9, 0);

  private static StyleEstimate with(double share, double low, double high) {
    Prevalence.Estimate second = new Prevalence.Estimate(share, low, high, 0.5);
    return new StyleEstimate(
        new StyleStatistics.Spread(new long[] {30}, new long[] {30}),
        Optional.of(FIRST),
        Optional.of(new SecondOpinion(30, second, List.of())));
  }

  @Test
  void theIntervalHoldsBoth() {
    assertEquals(
        new Prevalence.Estimate(0.7, 0.3, 0.95, 0), with(0.5, 0.3, 0.95).share().orElseThrow());
    assertEquals(FIRST, with(0.5, 0.45, 0.8).share().orElseThrow());
  }

  @Test
  void aSecondOpinionWithinTheFirstIsNoCaution() {
    assertNull(with(0.5, 0.1, 0.9).caution());
  }

  @Test
  void aSecondOpinionBesideTheFirstIsACaution() {
    assertEquals(
        "two estimates differ: 70 % by words and layout, 20 % by grammar alone",
        with(0.2, 0, 0.5).caution());
  }

  @Test
  void whatTheSecondDoubtsIsNotTold() {
    assertTrue(with(0.5, 0.2, 0.8).telling().isPresent());
    assertTrue(with(0.1, 0, 0.3).telling().isEmpty());
  }
}
