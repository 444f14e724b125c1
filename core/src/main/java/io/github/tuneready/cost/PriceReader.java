package io.github.tuneready.cost;

import io.github.tuneready.model.Fields;
import io.github.tuneready.model.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a price table from its JSON, saying of every fault which file and key it is in. */
final class PriceReader {
  private static final String CURRENCY = "USD";

  private PriceReader() {}

  static PriceTable read(Fields table) {
    String asOf = table.asOf();
    if (!table.optionalText("currency").orElse(CURRENCY).equals(CURRENCY)) {
      throw table.fault("currency", "must be USD");
    }
    List<Price> prices = new ArrayList<>();
    Set<String> named = new HashSet<>();
    for (Fields row : table.objects("prices")) {
      Price price = price(row, asOf);
      if (!named.add(price.provider() + "/" + price.model())) {
        throw row.fault("model", "stands twice for this provider");
      }
      prices.add(price);
    }
    if (prices.isEmpty()) {
      throw table.fault("prices", "must not be empty");
    }
    table.end();
    return new PriceTable(asOf, prices);
  }

  private static Price price(Fields row, String asOf) {
    Source source = row.source(row.file(), asOf);
    Price price =
        new Price(
            row.text("provider").toLowerCase(Locale.ROOT),
            row.text("model").toLowerCase(Locale.ROOT),
            row.texts("snapshots").stream().map(name -> name.toLowerCase(Locale.ROOT)).toList(),
            row.object("parametersBillion").map(PriceReader::size),
            unit(row),
            usd(row, "training"),
            row.flag("validationBilled", false),
            rates(row, "tuned"),
            rates(row, "tunedBatch"),
            rates(row, "base"),
            rates(row, "baseBatch"),
            usd(row, "hostingPerHour"),
            source,
            row.object("sources").map(parts -> sources(parts, source)).orElse(Map.of()),
            row.optionalText("note").orElse(""));
    row.end();
    return price;
  }

  /** What a part leaves out is as the row has it. */
  private static Map<PricePart, Source> sources(Fields parts, Source row) {
    Map<PricePart, Source> sources = new EnumMap<>(PricePart.class);
    for (PricePart part : PricePart.values()) {
      parts
          .object(part.key())
          .ifPresent(
              fields -> {
                sources.put(part, fields.source(row.name(), row.date()));
                fields.end();
              });
    }
    parts.end();
    return sources;
  }

  private static TrainingUnit unit(Fields row) {
    String label = row.optionalText("unit").orElse(TrainingUnit.MILLION_TOKENS.label());
    for (TrainingUnit unit : TrainingUnit.values()) {
      if (unit.label().equals(label)) {
        return unit;
      }
    }
    throw row.fault("unit", "must be million-tokens or hour");
  }

  private static Optional<Rates> rates(Fields row, String key) {
    return row.object(key)
        .map(
            fields -> {
              Rates rates =
                  new Rates(
                      required(fields, "input"),
                      usd(fields, "cachedInput"),
                      required(fields, "output"));
              fields.end();
              return rates;
            });
  }

  private static ModelSize size(Fields fields) {
    BigDecimal above = required(fields, "above").amount();
    BigDecimal upTo = required(fields, "upTo").amount();
    if (above.compareTo(upTo) >= 0) {
      throw fields.fault("upTo", "must be more than above");
    }
    fields.end();
    return new ModelSize(above, upTo);
  }

  private static Usd required(Fields fields, String key) {
    return usd(fields, key).orElseThrow(() -> fields.fault(key, "is missing"));
  }

  private static Optional<Usd> usd(Fields fields, String key) {
    return fields.number(key).map(Usd::new);
  }
}
