package io.github.tuneready.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How the errors of a tuned model fall with the number of examples: errors = a · examples^-b,
 * fitted to the measured points on logarithmic axes, each weighted by its binomial variance. The
 * law has no floor: where the task has one (people who disagree, wrong answers in the evaluation
 * set), the truth is worse than the extrapolation, never better.
 *
 * @param points the measured points, smallest first; two sizes at least
 * @param exponent b: how steeply the errors fall
 * @param exponentInterval where b most likely lies
 * @param intercept the logarithm of a
 * @param confidence of the intervals
 * @param doublingGain accuracy that twice the examples must bring to pay
 */
public record LearningCurve(
    List<CurvePoint> points,
    double exponent,
    Interval exponentInterval,
    double intercept,
    double confidence,
    double doublingGain) {

  /** Keeps the points. */
  public LearningCurve {
    points = List.copyOf(points);
  }

  static Optional<LearningCurve> of(List<CurvePoint> measured, DecisionThresholds thresholds) {
    return of(measured, thresholds.confidence(), thresholds.doublingGain());
  }

  /**
   * Fits the law; nothing where fewer than two different sizes were measured.
   *
   * @param confidence of the intervals, above 0 and below 1
   * @param doublingGain accuracy that twice the examples must bring to pay
   */
  public static Optional<LearningCurve> of(
      List<CurvePoint> measured, double confidence, double doublingGain) {
    List<CurvePoint> points =
        measured.stream().sorted(Comparator.comparingLong(CurvePoint::examples)).toList();
    if (points.stream().mapToLong(CurvePoint::examples).distinct().count() < 2) {
      return Optional.empty();
    }
    Fit fit = Fit.of(points);
    double reach = Normal.reach(confidence) * StrictMath.sqrt(1 / fit.spread());
    return Optional.of(
        new LearningCurve(
            points,
            -fit.slope(),
            new Interval(-fit.slope() - reach, -fit.slope() + reach),
            fit.middleY() - fit.slope() * fit.middleX(),
            confidence,
            doublingGain));
  }

  /** The largest number of examples measured. */
  public long largest() {
    return points.get(points.size() - 1).examples();
  }

  /** The accuracy the law gives for a number of examples, 0 to 1. */
  public double accuracy(double examples) {
    return 1 - Math.min(1, errors(examples));
  }

  /** Where the accuracy for a number of examples most likely lies. */
  public Interval interval(double examples) {
    Fit fit = Fit.of(points);
    double away = StrictMath.log(examples) - fit.middleX();
    double reach =
        Normal.reach(confidence) * StrictMath.sqrt(1 / fit.weight() + away * away / fit.spread());
    double logErrors = StrictMath.log(errors(examples));
    return new Interval(
        1 - Math.min(1, StrictMath.exp(logErrors + reach)),
        1 - Math.min(1, StrictMath.exp(logErrors - reach)));
  }

  /** Whether the errors are seen to fall at all, at the curve's confidence. */
  public boolean isFalling() {
    return exponentInterval.low() > 0;
  }

  /**
   * The number of examples from which doubling them brings less than it must, rounded up; empty
   * where the law does not fall. Below the smallest measured size it is that size.
   */
  public OptionalLong stopsPaying() {
    if (exponent <= 0) {
      return OptionalLong.empty();
    }
    double gainOfFirst = StrictMath.exp(intercept) * (1 - StrictMath.pow(2, -exponent));
    double size = StrictMath.pow(gainOfFirst / doublingGain, 1 / exponent);
    double most = 1e15;
    return OptionalLong.of(
        (long) StrictMath.ceil(Math.min(most, Math.max((double) points.get(0).examples(), size))));
  }

  private double errors(double examples) {
    return StrictMath.exp(intercept - exponent * StrictMath.log(examples));
  }

  /** A weighted line through (log examples, log errors). Half an error is added to none. */
  private record Fit(double weight, double middleX, double middleY, double spread, double slope) {
    static Fit of(List<CurvePoint> points) {
      double weight = 0;
      double sumX = 0;
      double sumY = 0;
      for (CurvePoint point : points) {
        weight += weight(point);
        sumX += weight(point) * x(point);
        sumY += weight(point) * y(point);
      }
      double middleX = sumX / weight;
      double middleY = sumY / weight;
      double spread = 0;
      double together = 0;
      for (CurvePoint point : points) {
        double away = x(point) - middleX;
        spread += weight(point) * away * away;
        together += weight(point) * away * (y(point) - middleY);
      }
      return new Fit(weight, middleX, middleY, spread, together / spread);
    }

    private static double x(CurvePoint point) {
      return StrictMath.log((double) point.examples());
    }

    private static double y(CurvePoint point) {
      return StrictMath.log(errorShare(point));
    }

    /** One over the variance of the logarithm of a binomial share. */
    private static double weight(CurvePoint point) {
      double errors = errorShare(point);
      return point.result().of() * errors / (1 - errors);
    }

    /** Kept off 0 and 1, where the logarithm or its variance would fail. */
    private static double errorShare(CurvePoint point) {
      Proportion result = point.result();
      return (result.of() - result.correct() + 0.5) / (result.of() + 1.0);
    }
  }
}
