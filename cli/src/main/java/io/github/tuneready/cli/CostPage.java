package io.github.tuneready.cli;

import io.github.tuneready.cost.BillableTokens;
import io.github.tuneready.cost.BreakEven;
import io.github.tuneready.cost.EarnedBack;
import io.github.tuneready.cost.InferenceCost;
import io.github.tuneready.cost.MonthlyUse;
import io.github.tuneready.cost.PlanningFigure;
import io.github.tuneready.cost.Price;
import io.github.tuneready.cost.PricePart;
import io.github.tuneready.cost.Rates;
import io.github.tuneready.cost.ReinforcementCost;
import io.github.tuneready.cost.TrainingCost;
import io.github.tuneready.cost.TrainingUnit;
import io.github.tuneready.cost.Usd;
import io.github.tuneready.model.Source;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The costs of some models side by side, as text or JSON. */
final class CostPage {
  private static final int LABEL = 14;
  private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3_600);
  private static final String UNVERIFIED = " (unverified)";

  private final List<ModelCost> costs;
  private final String pricesAsOf;
  private final @Nullable MonthlyUse usage;
  private final Optional<BigDecimal> own;
  private final StringBuilder page = new StringBuilder();

  CostPage(
      List<ModelCost> costs,
      String pricesAsOf,
      @Nullable MonthlyUse usage,
      Optional<BigDecimal> own) {
    this.costs = costs;
    this.pricesAsOf = pricesAsOf;
    this.usage = usage;
    this.own = own;
  }

  String text() {
    page.setLength(0);
    for (ModelCost cost : costs) {
      model(cost);
    }
    own.map(this::ownCards)
        .ifPresent(
            cards -> {
              page.append(cards.title()).append('\n');
              cards.write(this::row);
              page.append('\n');
            });
    page.append("Prices of ").append(Plain.line(pricesAsOf));
    page.append(". Work of people, evaluation and failed runs are not in them.\n");
    return page.toString();
  }

  private void model(ModelCost cost) {
    page.append(Plain.line(cost.model())).append(" at ").append(cost.provider()).append('\n');
    if (!cost.missing().isEmpty()) {
      row("price", cost.missing());
    }
    cost.training().ifPresent(this::training);
    cost.price().filter(price -> price.unit() == TrainingUnit.HOUR).ifPresent(this::hour);
    cost.run().ifPresent(this::run);
    counted(cost);
    cost.price().ifPresent(this::rates);
    if (usage != null) {
      month(cost);
    }
    page.append('\n');
  }

  private void training(TrainingCost training) {
    if (training.tokens().perEpoch() == 0) {
      row("training", "no example can be read, so there is nothing to pay for");
      return;
    }
    row(
        "training",
        training.usd().expected()
            + ": "
            + training.epochs().expected()
            + " epochs of "
            + count(training.tokens().perEpoch())
            + " tokens"
            + validation(training.tokens())
            + training.price().training().map(usd -> " at " + usd + " a million").orElse("")
            + mark(training.price(), PricePart.TRAINING));
    row(
        "",
        OwnCards.span(training.usd().low().toString(), training.usd().high().toString())
            + " for "
            + training.epochs().least()
            + " to "
            + training.epochs().most()
            + " epochs; "
            + training.epochs().reason());
    row("planning", training.planning() + ": " + PlanningFigure.LABEL);
  }

  /** A training price by the hour. */
  private void hour(Price price) {
    price
        .training()
        .ifPresent(
            hour ->
                row(
                    "training",
                    hour
                        + " an hour of the training loop, billed by the second; graders come on top"
                        + mark(price, PricePart.TRAINING)));
  }

  private void run(ReinforcementCost run) {
    BigDecimal hours = BigDecimal.valueOf(run.training().toSeconds());
    row(
        "",
        run.usd()
            + " for the "
            + JsonLine.number(hours.divide(SECONDS_PER_HOUR, 2, RoundingMode.HALF_UP))
            + " hours given, without graders");
  }

  /** What of the count is exact and what an estimate. */
  private void counted(ModelCost cost) {
    var tokens = cost.report().tokens();
    if (tokens != null && tokens.total() > 0) {
      row("tokens", count(tokens.total()) + "; " + String.join("; ", tokens.basis().lines()));
    }
  }

  private static String validation(BillableTokens tokens) {
    return tokens.validation() == 0
        ? ""
        : " and an evaluation of " + count(tokens.validation()) + " tokens";
  }

  private void rates(Price price) {
    price.base().ifPresent(rates -> row("untuned", rates(rates) + mark(price, PricePart.BASE)));
    price.tuned().ifPresent(rates -> row("tuned", rates(rates) + mark(price, PricePart.TUNED)));
    price
        .hostingPerHour()
        .ifPresent(
            hour ->
                row("hosting", hour + " an hour, used or not" + mark(price, PricePart.HOSTING)));
    sources(price);
  }

  private static String mark(Price price, PricePart part) {
    return price.source(part).verified() ? "" : UNVERIFIED;
  }

  private static String mark(InferenceCost month) {
    return month.sources().stream().allMatch(Source::verified) ? "" : UNVERIFIED;
  }

  /** The source of the row, and of each part shown that has another. */
  private void sources(Price price) {
    row("source", Plain.line(price.source().toString()));
    if (price.base().isPresent()) {
      source("untuned", price, PricePart.BASE);
    }
    if (price.tuned().isPresent()) {
      source("tuned", price, PricePart.TUNED);
    }
    if (price.hostingPerHour().isPresent()) {
      source("hosting", price, PricePart.HOSTING);
    }
  }

  private void source(String label, Price price, PricePart part) {
    Source source = price.source(part);
    if (!source.equals(price.source())) {
      row("", label + ": " + Plain.line(source.toString()));
    }
  }

  private static String rates(Rates rates) {
    String cached = rates.cachedInput().map(usd -> " (" + rate(usd) + " cached)").orElse("");
    return rate(rates.input()) + cached + " in, " + rate(rates.output()) + " out, a million tokens";
  }

  /** A rate in full: fractions of a cent matter where millions are multiplied. */
  private static String rate(Usd usd) {
    BigDecimal amount = usd.amount().stripTrailingZeros();
    return "$" + amount.setScale(Math.max(2, amount.scale()), RoundingMode.UNNECESSARY);
  }

  private void month(ModelCost cost) {
    row("month before", cost.before().map(CostPage::month).orElse("no price is known"));
    row("month after", cost.after().map(CostPage::month).orElse("no price is known"));
    cost.even()
        .ifPresent(
            even -> row("break-even", even(even, cost.before().orElseThrow().callsPerMonth())));
  }

  private static String month(InferenceCost month) {
    String hosting = month.hosting().isPositive() ? ", " + month.hosting() + " of it hosting" : "";
    return month.perMonth()
        + " at "
        + count(month.callsPerMonth())
        + " calls"
        + hosting
        + mark(month);
  }

  private static String even(BreakEven even, long callsPerMonth) {
    if (!even.isReached()) {
      return "never: " + even.why();
    }
    return count(even.calls().orElseThrow())
        + " calls, "
        + EarnedBack.after(even.calls().orElseThrow(), callsPerMonth)
        + "; "
        + even.why();
  }

  private OwnCards ownCards(BigDecimal billions) {
    ModelCost first = costs.get(0);
    return new OwnCards(
        billions, ownTokens(), first.model(), first.after().map(InferenceCost::perMonth));
  }

  private long ownTokens() {
    return costs.get(0).training().stream()
        .mapToLong(one -> one.tokens().perEpoch() * one.epochs().expected())
        .findFirst()
        .orElseGet(() -> tokens(costs.get(0)));
  }

  private static long tokens(ModelCost cost) {
    var tokens = cost.report().tokens();
    return tokens == null ? 0 : tokens.billablePerEpoch();
  }

  private static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private void row(String label, String text) {
    page.append("  ").append(label).append(" ".repeat(Math.max(1, LABEL - label.length())));
    page.append(text).append('\n');
  }

  String json() {
    page.setLength(0);
    page.append("{\"pricesAsOf\":").append(JsonLine.quoted(pricesAsOf)).append(",\"models\":[");
    String between = "";
    for (ModelCost cost : costs) {
      page.append(between);
      json(cost);
      between = ",";
    }
    page.append("]");
    own.map(this::ownCards)
        .ifPresent(cards -> page.append(",\"selfHosted\":").append(cards.json()));
    return page.append("}\n").toString();
  }

  private void json(ModelCost cost) {
    page.append("{\"model\":").append(JsonLine.quoted(cost.model()));
    page.append(",\"provider\":").append(JsonLine.quoted(cost.provider()));
    page.append(",\"tokensPerEpoch\":").append(tokens(cost));
    var counted = cost.report().tokens();
    page.append(",\"tokensExact\":").append(counted != null && counted.basis().isExact());
    TrainingCost training = cost.training().orElse(null);
    if (training == null && cost.run().isPresent()) {
      number("trainingUsd", cost.run().get().usd());
    } else if (training == null) {
      page.append(",\"missing\":").append(JsonLine.quoted(cost.missing()));
    } else {
      page.append(",\"epochs\":").append(training.epochs().expected());
      number("trainingUsd", training.usd().expected());
      number("trainingUsdLow", training.usd().low());
      number("trainingUsdHigh", training.usd().high());
      training.price().training().ifPresent(usd -> number("pricePerMillion", usd));
      number("planningUsd", training.planning());
    }
    cost.price().ifPresent(this::jsonSources);
    cost.before().ifPresent(month -> jsonMonth("monthBefore", month));
    cost.after().ifPresent(month -> jsonMonth("monthAfter", month));
    cost.even().ifPresent(this::jsonEven);
    page.append('}');
  }

  /** The source of the training price, where the row has one. */
  private void jsonSources(Price price) {
    if (price.training().isPresent()) {
      Source source = price.source(PricePart.TRAINING);
      page.append(",\"priceSource\":").append(JsonLine.quoted(source.toString()));
      page.append(",\"priceVerified\":").append(source.verified());
    }
  }

  private void jsonMonth(String name, InferenceCost month) {
    number(name + "Usd", month.perMonth());
    page.append(",\"").append(name).append("PriceSources\":[");
    String between = "";
    for (Source source : month.sources()) {
      page.append(between).append(JsonLine.quoted(source.toString()));
      between = ",";
    }
    page.append(']');
  }

  private void jsonEven(BreakEven even) {
    page.append(",\"breakEven\":{\"reached\":").append(even.isReached());
    even.calls().ifPresent(calls -> page.append(",\"calls\":").append(calls));
    even.months().ifPresent(months -> page.append(",\"months\":").append(months.toPlainString()));
    page.append(",\"why\":").append(JsonLine.quoted(even.why())).append('}');
  }

  private void number(String name, Usd usd) {
    page.append(",\"").append(name).append("\":");
    page.append(JsonLine.number(usd.amount()));
  }
}
