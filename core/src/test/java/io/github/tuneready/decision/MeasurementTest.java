package io.github.tuneready.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The statistics against published tables and worked examples. */
class MeasurementTest {

  /** Newcombe, Statistics in Medicine 17 (1998), table I, method 3. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void wilsonIntervalsAreThosePublished(long correct, long of, double low, double high) {
    Interval interval = new Proportion(correct, of).interval(0.95);
    assertEquals(low, interval.low(), 0.00005);
    assertEquals(high, interval.high(), 0.00005);
  }

  @ParameterizedTest
  @CsvSource({"0.975, 1.959964", "0.95, 1.644854", "0.8, 0.841621", "0.005, -2.575829"})
  void quantilesAreThoseOfTheTables(double probability, double z) {
    assertEquals(z, Normal.quantile(probability), 0.0000005);
    assertEquals(probability, Normal.below(z), 0.0000005);
  }

  /** Two-sided 5 % is one-sided 2.5 %. Fleiss, second edition, before correction. */
  @ParameterizedTest
  @CsvSource({"0.1, 0.2, 199", "0.5, 0.6, 388", "0.2, 0.3, 294"})
  void sampleSizesAreThosePublished(double from, double to, long cases) {
    assertEquals(cases, TwoProportions.casesNeeded(from, to, 0.025, 0.8));
  }

  @Test
  void pooledTestAgreesWithItsSquare() {
    // 15 of 50 against 25 of 50: chi-squared without correction 25 / 6.
    double z = TwoProportions.z(new Proportion(15, 50), new Proportion(25, 50));
    assertEquals(25.0 / 6, z * z, 1e-12);
  }

  /** The smokers of Fleiss (1981), as in the documentation of R's prop.trend.test: 8.2249. */
  @Test
  void trendTestAgreesWithThePublishedExample() {
    double z =
        Trend.z(
            List.of(
                new Proportion(83, 86),
                new Proportion(90, 93),
                new Proportion(129, 136),
                new Proportion(70, 82)));
    assertEquals(8.2249, z * z, 0.00005);
    assertTrue(z < 0);
  }

  @Test
  void aPowerLawIsFoundAgain() {
    // errors 0.8 / sqrt(n / 16): 0.4 at 64, 0.2 at 256, 0.1 at 1,024.
    LearningCurve curve =
        LearningCurve.of(
                List.of(point(64, 600_000), point(256, 800_000), point(1_024, 900_000)),
                DecisionThresholds.standard())
            .orElseThrow();
    assertEquals(0.5, curve.exponent(), 0.0001);
    assertEquals(0.95, curve.accuracy(4_096), 0.0001);
    assertTrue(curve.interval(4_096).holds(0.95));
    assertTrue(curve.isFalling());
    // 3.2 n^-0.5 (1 - 2^-0.5) = 0.01 at n = (320 (1 - 2^-0.5))^2 = 8,784.
    assertEquals(8_784, (double) curve.stopsPaying().orElseThrow(), 20.0);
  }

  private static CurvePoint point(long examples, long correct) {
    return new CurvePoint(examples, new Proportion(correct, 1_000_000));
  }
}
