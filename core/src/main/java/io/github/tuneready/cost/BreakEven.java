package io.github.tuneready.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * After how many calls and months a tuned model has earned what its tuning cost, or why it never
 * will. Labour, evaluation and later tuning runs are not in it: a team adds them to the cost.
 *
 * @param calls calls until the cost is earned, rounded up; empty: never
 * @param months the same in months, rounded up to a tenth; empty: never
 * @param volume calls in a month from which tuning begins to pay at all; empty where no number of
 *     calls would do
 * @param why one sentence for the report
 */
public record BreakEven(
    OptionalLong calls, Optional<BigDecimal> months, OptionalLong volume, String why) {

  /**
   * Compares a month before with a month after.
   *
   * @param cost what tuning costs, once
   * @param before the model in use, with its prompt
   * @param after the tuned model, with the prompt it needs; for as many calls
   */
  public static BreakEven of(Usd cost, InferenceCost before, InferenceCost after) {
    if (before.callsPerMonth() != after.callsPerMonth()) {
      throw new IllegalArgumentException("before and after must be of the same number of calls");
    }
    if (cost.compareTo(Usd.ZERO) < 0) {
      throw new IllegalArgumentException("cost of tuning: must not be negative");
    }
    Usd savedPerCall = before.perCall().minus(after.perCall());
    Usd moreHosting = after.hosting().minus(before.hosting());
    OptionalLong volume = volume(savedPerCall, moreHosting);
    Usd saved = before.perMonth().minus(after.perMonth());
    if (saved.isPositive()) {
      return reached(cost, saved, before.callsPerMonth(), volume);
    }
    return new BreakEven(
        OptionalLong.empty(),
        Optional.empty(),
        volume,
        never(savedPerCall, moreHosting, volume, before.callsPerMonth()));
  }

  /** Whether it is ever reached. */
  public boolean isReached() {
    return months.isPresent();
  }

  private static BreakEven reached(Usd cost, Usd saved, long callsPerMonth, OptionalLong volume) {
    BigDecimal months = cost.over(saved);
    BigDecimal calls =
        cost.amount()
            .multiply(BigDecimal.valueOf(callsPerMonth))
            .divide(saved.amount(), 0, RoundingMode.CEILING);
    return new BreakEven(
        OptionalLong.of(capped(calls)),
        Optional.of(months.setScale(1, RoundingMode.CEILING)),
        volume,
        "saves " + saved + " a month against " + cost + " once");
  }

  private static OptionalLong volume(Usd savedPerCall, Usd moreHosting) {
    if (!moreHosting.isPositive()) {
      return savedPerCall.isPositive() ? OptionalLong.of(1) : OptionalLong.empty();
    }
    if (!savedPerCall.isPositive()) {
      return OptionalLong.empty();
    }
    BigDecimal even = moreHosting.over(savedPerCall).setScale(0, RoundingMode.FLOOR);
    return OptionalLong.of(capped(even.add(BigDecimal.ONE)));
  }

  /** More calls than a long holds are never made. */
  private static long capped(BigDecimal calls) {
    return calls.min(BigDecimal.valueOf(Long.MAX_VALUE)).longValueExact();
  }

  private static String never(Usd saved, Usd moreHosting, OptionalLong volume, long callsPerMonth) {
    if (callsPerMonth == 0) {
      return "there are no calls to save on";
    }
    if (!saved.isPositive()) {
      String dearer = saved.equals(Usd.ZERO) ? "costs as much as" : "costs more than";
      return "a call to the tuned model " + dearer + " the call it replaces";
    }
    return String.format(
        Locale.ROOT,
        "hosting costs %s more a month than the calls save; it takes %,d calls a month to pay",
        moreHosting,
        volume.orElseThrow());
  }
}
