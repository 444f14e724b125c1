package io.github.tuneready.cost;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A model of one's own on rented cards.
 *
 * @param parametersBillion its size, above 0; of a mixture of experts the active part
 * @param gpus the cards to reckon with
 * @param perHour what an hour of a card costs; empty: the usual range of each
 * @param cards how many are kept on to serve it
 */
public record OwnModel(
    BigDecimal parametersBillion, List<Gpu> gpus, Optional<Usd> perHour, int cards) {
  /** Checks the size and the number of cards. */
  public OwnModel {
    gpus = List.copyOf(gpus);
    if (parametersBillion.signum() <= 0) {
      throw new IllegalArgumentException("parameters: must be above 0");
    }
    if (cards < 1) {
      throw new IllegalArgumentException("cards: must be 1 or more: " + cards);
    }
  }

  /** The tuning of it, over so many tokens, all epochs together. */
  public GpuEstimate tuning(Adaptation adaptation, long tokens, Gpu gpu) {
    return GpuEstimate.of(adaptation, parametersBillion, tokens, gpu, hour(gpu));
  }

  /** The serving of it. */
  public SelfHosting serving(Gpu gpu) {
    return new SelfHosting(gpu, cards, hour(gpu));
  }

  private UsdRange hour(Gpu gpu) {
    return perHour.map(UsdRange::exactly).orElse(gpu.perHour());
  }
}
