package io.github.tuneready.cost;

/**
 * Cards kept on, day and night, to serve a model of one's own. Whether so many cards can answer the
 * calls is for a load test to say.
 *
 * @param gpu the card
 * @param cards how many are kept on
 * @param perHour what an hour of one costs
 */
public record SelfHosting(Gpu gpu, int cards, UsdRange perHour) {
  /** How a month of own cards stands to a provider's bill. */
  public enum Verdict {
    /** Cheaper at every price of the range. */
    CHEAPER,
    /** It depends on what the cards are rented for. */
    DEPENDS,
    /** Dearer at every price of the range, or as dear. */
    DEARER
  }

  /** Checks the number of cards. */
  public SelfHosting {
    if (cards < 1) {
      throw new IllegalArgumentException("cards: must be 1 or more: " + cards);
    }
  }

  /** Cards at their usual price. */
  public static SelfHosting of(Gpu gpu, int cards) {
    return new SelfHosting(gpu, cards, gpu.perHour());
  }

  /** What a month of 720 hours costs. */
  public UsdRange perMonth() {
    return perHour.times(Math.multiplyExact((long) cards, (long) InferenceCost.HOURS_PER_MONTH));
  }

  /** The comparison with what a provider's model costs in a month. */
  public Verdict against(Usd bill) {
    UsdRange own = perMonth();
    if (own.high().compareTo(bill) < 0) {
      return Verdict.CHEAPER;
    }
    return own.low().compareTo(bill) < 0 ? Verdict.DEPENDS : Verdict.DEARER;
  }
}
