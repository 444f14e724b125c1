package io.github.tuneready.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The curve against a computation by other code. The expected figures are those of {@code
 * scipy.optimize.curve_fit} (SciPy 1.17.1, NumPy 2.4.6), which fits {@code a - b x} to {@code x =
 * ln(examples)}, {@code y = ln(e)} with {@code e = (of - correct + 0.5) / (of + 1)}, {@code sigma =
 * sqrt((1 - e) / (of e))} and {@code absolute_sigma=True}: a general least-squares search, not the
 * closed form used here. Intervals are {@code b ± z sqrt(cov[1, 1])} for the exponent and {@code 1
 * - exp(y ± z sqrt(g cov g))} with {@code g = (1, -ln n)} for the accuracy, z of {@code
 * scipy.stats.norm.ppf}, all printed to six decimals.
 */
class LearningCurveTest {
  private static final double PRINTED = 0.0000006;

  /** Points as {@code examples:correct/of}, separated by blanks. */
  private static LearningCurve curve(String points, double confidence) {
    List<CurvePoint> measured = new ArrayList<>();
    for (String point : points.split(" ", -1)) {
      String[] numbers = point.split("[:/]", -1);
      measured.add(
          new CurvePoint(
              Long.parseLong(numbers[0]),
              new Proportion(Long.parseLong(numbers[1]), Long.parseLong(numbers[2]))));
    }
    return LearningCurve.of(measured, confidence, 0.01).orElseThrow();
  }

  private static final String FOUR = "50:120/200 100:138/200 200:155/200 400:166/200";

  @ParameterizedTest
  @CsvSource({
    FOUR + ", 0.95, 0.409029, 0.259524, 0.558535",
    "100:70/100 1000:450/500, 0.9, 0.476525, 0.331957, 0.621093",
    "60:30/60 60:33/60 240:160/250 960:385/400, 0.99, 0.531927, 0.338984, 0.724870"
  })
  void theExponentIsThatOfTheOtherComputation(
      String points, double confidence, double exponent, double low, double high) {
    LearningCurve curve = curve(points, confidence);
    assertEquals(exponent, curve.exponent(), PRINTED);
    assertEquals(low, curve.exponentInterval().low(), PRINTED);
    assertEquals(high, curve.exponentInterval().high(), PRINTED);
  }

  @ParameterizedTest
  @CsvSource({
    FOUR + ", 0.95, 200, 0.770951, 0.734247, 0.802586",
    FOUR + ", 0.95, 800, 0.870082, 0.819819, 0.906324",
    FOUR + ", 0.95, 4000, 0.932738, 0.882280, 0.961568",
    "100:70/100 1000:450/500, 0.9, 100, 0.698020, 0.612220, 0.764835",
    "100:70/100 1000:450/500, 0.9, 10000, 0.966354, 0.944217, 0.979707",
    "60:30/60 60:33/60 240:160/250 960:385/400, 0.99, 500, 0.815183, 0.754667, 0.860772",
    "60:30/60 60:33/60 240:160/250 960:385/400, 0.99, 9600, 0.961619, 0.912799, 0.983107"
  })
  void theAccuracyIsThatOfTheOtherComputation(
      String points, double confidence, double examples, double expected, double low, double high) {
    LearningCurve curve = curve(points, confidence);
    assertEquals(expected, curve.accuracy(examples), PRINTED);
    assertEquals(low, curve.interval(examples).low(), PRINTED);
    assertEquals(high, curve.interval(examples).high(), PRINTED);
  }

  /** Of curves measured where the law is true, so many hold the truth as the confidence says. */
  @Test
  void intervalsHoldTheTruthAsOftenAsTheySay() {
    Random random = new Random(53);
    int rounds = 4_000;
    int exponents = 0;
    int accuracies = 0;
    for (int i = 0; i < rounds; i++) {
      List<CurvePoint> measured = new ArrayList<>();
      for (long examples : new long[] {64, 256, 1_024}) {
        double accuracy = 1 - 3.2 / Math.sqrt((double) examples);
        long correct = random.doubles(400).filter(draw -> draw < accuracy).count();
        measured.add(new CurvePoint(examples, new Proportion(correct, 400)));
      }
      LearningCurve curve = LearningCurve.of(measured, 0.95, 0.01).orElseThrow();
      exponents += curve.exponentInterval().holds(0.5) ? 1 : 0;
      accuracies += curve.interval(4_096).holds(0.95) ? 1 : 0;
    }
    assertEquals(0.95, (double) exponents / rounds, 0.015);
    assertEquals(0.95, (double) accuracies / rounds, 0.015);
  }
}
