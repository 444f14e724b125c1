package io.github.tuneready.cost;

import io.github.tuneready.model.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prices for the tests. */
final class Prices {
  private static final Source SOURCE = new Source("test", "2026-11", true);

  private Prices() {}

  static Price training(String perMillion) {
    return training(TrainingUnit.MILLION_TOKENS, Usd.of(perMillion), false);
  }

  static Price training(TrainingUnit unit, Usd price, boolean validationBilled) {
    return new Price(
        "house",
        "model",
        List.of(),
        Optional.empty(),
        unit,
        Optional.of(price),
        validationBilled,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        SOURCE,
        Map.of(),
        "");
  }

  static Price published(String provider, String model) {
    return PriceTable.standard().find(provider, model).orElseThrow();
  }

  static Usd cost(long tokens, int epochs, Price price) {
    return TrainingCost.of(BillableTokens.of(tokens), Epochs.given(epochs), price)
        .orElseThrow()
        .usd()
        .expected();
  }
}
