package io.github.tuneready.cost;

import io.github.tuneready.model.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the use of one model costs in a month, from given calls of a given average shape. Exact for
 * these; the calls themselves are an assumption of whoever gives them.
 *
 * @param callsPerMonth how many
 * @param perCall what one costs on average, unrounded
 * @param hosting what the deployment costs in a month, used or not
 * @param sources where the prices stand; empty for rates that were given
 */
public record InferenceCost(long callsPerMonth, Usd perCall, Usd hosting, List<Source> sources) {
  /** Hours of a month of 30 days, as Azure's own worked example counts: 11 February 2026. */
  public static final int HOURS_PER_MONTH = 720;

  /** Checks that nothing is negative. */
  public InferenceCost {
    sources = List.copyOf(sources);
    if (callsPerMonth < 0) {
      throw new IllegalArgumentException("calls per month: must not be negative");
    }
    if (perCall.compareTo(Usd.ZERO) < 0 || hosting.compareTo(Usd.ZERO) < 0) {
      throw new IllegalArgumentException("inference: must not be negative");
    }
  }

  /** A cost by rates that were given. */
  public InferenceCost(long callsPerMonth, Usd perCall, Usd hosting) {
    this(callsPerMonth, perCall, hosting, List.of());
  }

  /** The cost of calls at some rates, on a deployment that may have to be paid by the hour. */
  public static InferenceCost of(
      long callsPerMonth, CallShape call, Rates rates, Optional<Usd> hostingPerHour) {
    Usd hosting = hostingPerHour.map(hour -> hour.times(HOURS_PER_MONTH)).orElse(Usd.ZERO);
    return new InferenceCost(callsPerMonth, rates.call(call), hosting);
  }

  /** The untuned model of a price; nothing where its rates are not known. */
  public static Optional<InferenceCost> before(long callsPerMonth, CallShape call, Price price) {
    return price
        .base()
        .map(rates -> of(callsPerMonth, call, rates, Optional.empty()))
        .map(cost -> cost.from(Stream.of(price.source(PricePart.BASE))));
  }

  /** The tuned model of a price, with its hosting; nothing where its rates are not known. */
  public static Optional<InferenceCost> after(long callsPerMonth, CallShape call, Price price) {
    Stream<Source> hosting =
        price.hostingPerHour().map(hour -> price.source(PricePart.HOSTING)).stream();
    return price
        .tuned()
        .map(rates -> of(callsPerMonth, call, rates, price.hostingPerHour()))
        .map(cost -> cost.from(Stream.concat(Stream.of(price.source(PricePart.TUNED)), hosting)));
  }

  /** The same for another number of calls. */
  public InferenceCost at(long calls) {
    return new InferenceCost(calls, perCall, hosting, sources);
  }

  private InferenceCost from(Stream<Source> prices) {
    return new InferenceCost(callsPerMonth, perCall, hosting, prices.distinct().toList());
  }

  /** What all the calls of a month cost, without hosting. */
  public Usd calls() {
    return perCall.times(callsPerMonth);
  }

  /** What a month costs. */
  public Usd perMonth() {
    return calls().plus(hosting);
  }
}
