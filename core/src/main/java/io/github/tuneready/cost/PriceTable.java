package io.github.tuneready.cost;

import io.github.tuneready.model.ModelName;
import io.github.tuneready.model.NearestNames;
import io.github.tuneready.model.StrictJson;
import io.github.tuneready.model.TableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The prices of the providers on a stated day: {@code prices.json} of this jar, or a table of the
 * user's. Immutable. A model that is not in the table has no price; none is guessed.
 */
public final class PriceTable {
  private static final class Standard {
    static final PriceTable TABLE =
        PriceReader.read(StrictJson.resource(PriceTable.class, "prices.json"));
  }

  private final String asOf;
  private final List<Price> prices;

  PriceTable(String asOf, List<Price> prices) {
    this.asOf = asOf;
    this.prices = List.copyOf(prices);
  }

  /** The table of this jar. */
  public static PriceTable standard() {
    return Standard.TABLE;
  }

  /**
   * A table in the form of {@code prices.json}, described in {@code docs/cost.md}.
   *
   * @throws IOException if the file cannot be read
   * @throws TableException if it is no price table; the message names file and key
   */
  public static PriceTable read(Path file) throws IOException {
    return PriceReader.read(StrictJson.file(file));
  }

  /** The date the table says it holds for, {@code YYYY-MM-DD} or {@code YYYY-MM}. */
  public String asOf() {
    return asOf;
  }

  /** All prices, in the order of the table. */
  public List<Price> prices() {
    return prices;
  }

  /**
   * The price of a model: the row that names it, else the size class that fits the size its name
   * states, else none.
   */
  public Optional<Price> find(String provider, String model) {
    List<Price> offered = of(provider);
    return offered.stream()
        .filter(price -> price.names(model))
        .findFirst()
        .or(() -> offered.stream().filter(price -> price.fits(model)).findFirst());
  }

  /** At most three models of the provider that a mistyped name may have meant, nearest first. */
  public List<String> nearest(String provider, String model) {
    List<String> known = of(provider).stream().map(Price::model).toList();
    return NearestNames.of(ModelName.undated(model), known, 3);
  }

  private List<Price> of(String provider) {
    String wanted = provider.toLowerCase(Locale.ROOT);
    return prices.stream().filter(price -> price.provider().equals(wanted)).toList();
  }
}
