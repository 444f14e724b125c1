package io.github.tuneready.cost;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/**
 * The card-hours and dollars of a tuning run on rented cards: operations divided by what the card
 * really does, times the price of its hour. An estimate within a factor of two or three, of the
 * training loop alone.
 *
 * @param adaptation which weights are tuned
 * @param parametersBillion size of the model, of a mixture of experts the active part
 * @param tokens that pass through the training loop, all epochs together
 * @param gpu the card
 * @param leastHours card-hours at the best utilisation
 * @param expectedHours card-hours to plan with
 * @param mostHours card-hours at the worst utilisation
 * @param usd the least hours at the lowest price, to the most at the highest
 * @param assumptions what was assumed, a sentence each, for the report
 */
public record GpuEstimate(
    Adaptation adaptation,
    BigDecimal parametersBillion,
    long tokens,
    Gpu gpu,
    BigDecimal leastHours,
    BigDecimal expectedHours,
    BigDecimal mostHours,
    UsdRange usd,
    List<String> assumptions) {

  /** What the framework says of any such run, to stand beside the estimate. */
  public static final String RULE_OF_THUMB =
      "the framework's rule of thumb: 2 to 8 A100 hours at $2 to $4 for a 7B model, so $4 to $32";

  /** Below as many tokens the work around the training loop costs more than the loop. */
  public static final long SETUP_DOMINATES_BELOW = 100_000_000;

  private static final int BILLION = 9;
  private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3_600);
  private static final BigDecimal LARGEST = BigDecimal.valueOf(100_000);

  /** Keeps the assumptions. */
  public GpuEstimate {
    assumptions = List.copyOf(assumptions);
  }

  /** The estimate at the usual prices of the card. */
  public static GpuEstimate of(
      Adaptation adaptation, BigDecimal parametersBillion, long tokens, Gpu gpu) {
    return of(adaptation, parametersBillion, tokens, gpu, gpu.perHour());
  }

  /** The estimate at prices of one's own. */
  public static GpuEstimate of(
      Adaptation adaptation, BigDecimal parametersBillion, long tokens, Gpu gpu, UsdRange perHour) {
    if (parametersBillion.signum() <= 0 || parametersBillion.compareTo(LARGEST) > 0) {
      throw new IllegalArgumentException("parameters: must be above 0 and at most 100,000 billion");
    }
    if (tokens < 0) {
      throw new IllegalArgumentException("tokens: must not be negative");
    }
    BigDecimal best = hoursAtPeak(adaptation, parametersBillion, tokens, gpu);
    BigDecimal least = at(best, adaptation.mostUtilisation());
    BigDecimal expected = at(best, adaptation.expectedUtilisation());
    BigDecimal most = at(best, adaptation.leastUtilisation());
    UsdRange usd =
        new UsdRange(
            perHour.low().times(least),
            perHour.expected().times(expected),
            perHour.high().times(most));
    return new GpuEstimate(
        adaptation,
        parametersBillion,
        tokens,
        gpu,
        least,
        expected,
        most,
        usd,
        assumptions(adaptation, gpu, perHour, tokens));
  }

  private static BigDecimal hoursAtPeak(
      Adaptation adaptation, BigDecimal parametersBillion, long tokens, Gpu gpu) {
    return adaptation
        .operations()
        .multiply(parametersBillion.scaleByPowerOfTen(BILLION))
        .multiply(BigDecimal.valueOf(tokens))
        .multiply(adaptation.slowdown())
        .divide(gpu.peak().multiply(SECONDS_PER_HOUR), MathContext.DECIMAL128);
  }

  private static BigDecimal at(BigDecimal hoursAtPeak, BigDecimal utilisation) {
    return hoursAtPeak.divide(utilisation, MathContext.DECIMAL64);
  }

  private static List<String> assumptions(
      Adaptation adaptation, Gpu gpu, UsdRange perHour, long tokens) {
    String operations =
        adaptation.label()
            + " tuning takes "
            + adaptation.operations()
            + " operations for each parameter and token";
    String utilisation =
        String.format(
            Locale.ROOT,
            "the %s reaches %s to %s %% of its peak, %s %% expected",
            gpu.label(),
            percent(adaptation.leastUtilisation()),
            percent(adaptation.mostUtilisation()),
            percent(adaptation.expectedUtilisation()));
    String price = "an hour of it costs " + perHour;
    String around =
        tokens < SETUP_DOMINATES_BELOW
            ? "setting up and evaluating cost more than so short a run"
            : "setting up and evaluating are not in it";
    return List.of(operations, utilisation, price, around);
  }

  private static String percent(BigDecimal share) {
    return share
        .movePointRight(2)
        .setScale(1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
