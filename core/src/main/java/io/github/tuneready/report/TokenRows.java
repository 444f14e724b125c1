package io.github.tuneready.report;

import io.github.tuneready.cost.BillableTokens;
import io.github.tuneready.cost.Epochs;
import io.github.tuneready.cost.PlanningFigure;
import io.github.tuneready.cost.TrainingCost;
import io.github.tuneready.statistics.Histogram;
import java.util.ArrayList;
import java.util.List;

/** The rows about tokens and what they cost. */
final class TokenRows {
  private final Report report;

  TokenRows(Report report) {
    this.report = report;
  }

  Row tokens() {
    TokenSummary tokens = report.tokens();
    if (tokens == null) {
      return Row.of("tokens", Standing.UNKNOWN, "not counted");
    }
    if (tokens.total() == 0) {
      return Row.of("tokens", Standing.UNKNOWN, "none: no example could be read");
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        Figures.count(tokens.total())
            + " in all, "
            + Figures.count(tokens.trained())
            + " of them trained on ("
            + Figures.percent(tokens.trained(), tokens.total())
            + ")");
    Histogram each = tokens.perExample();
    lines.add(
        "each: median "
            + Figures.count(each.quantile(0.5))
            + ", 90 % up to "
            + Figures.count(each.quantile(0.9))
            + ", longest "
            + Figures.count(each.max()));
    lines.add(encoding(tokens));
    return new Row("tokens", Concern.TOKENS.in(report), lines);
  }

  private static String encoding(TokenSummary tokens) {
    String encoding =
        "encoding "
            + Inert.text(tokens.encoding())
            + (tokens.encodingKnown() ? "" : ", assumed for a model that is not known");
    if (tokens.contextLimit().isEmpty()) {
      return encoding;
    }
    String limit = Figures.count(tokens.contextLimit().getAsLong()) + " tokens";
    return tokens.truncatedExamples() == 0
        ? encoding + "; none is cut at " + limit
        : encoding
            + "; "
            + Figures.count(tokens.truncatedExamples(), "example")
            + " cut at "
            + limit;
  }

  /** The cost, where tokens were counted. */
  List<Row> cost() {
    CostSummary cost = report.cost();
    TokenSummary tokens = report.tokens();
    if (cost == null || tokens == null || tokens.total() == 0) {
      return List.of();
    }
    Standing found = Concern.COST.in(report);
    String planning =
        "planning figure "
            + PlanningFigure.of(tokens.billablePerEpoch())
            + " ("
            + PlanningFigure.PER_MILLION
            + " per million, one pass)";
    TrainingCost training = cost.training().orElse(null);
    if (training == null) {
      String unknown =
          "no price by tokens is known for "
              + Inert.text(cost.model())
              + " at "
              + report.settings().provider().title();
      Standing standing = found == Standing.OK ? Standing.UNKNOWN : found;
      return List.of(new Row("cost", standing, List.of(unknown, planning)));
    }
    return List.of(new Row("cost", found, List.of(usd(training), range(training, cost), planning)));
  }

  private static String usd(TrainingCost training) {
    return training.usd().expected()
        + ": "
        + Figures.count(training.epochs().expected(), "epoch")
        + " of "
        + Figures.count(training.tokens().perEpoch(), "token")
        + validation(training.tokens())
        + training.price().training().map(usd -> " at " + usd + " a million").orElse("");
  }

  private static String validation(BillableTokens tokens) {
    return tokens.validation() == 0
        ? ""
        : " and an evaluation of " + Figures.count(tokens.validation(), "token");
  }

  private static String range(TrainingCost training, CostSummary cost) {
    Epochs epochs = training.epochs();
    String prices = "prices of " + Inert.text(cost.pricesAsOf());
    return epochs.least() == epochs.most()
        ? prices
        : training.usd().low()
            + " to "
            + training.usd().high()
            + " for "
            + epochs.least()
            + " to "
            + Figures.count(epochs.most(), "epoch")
            + "; "
            + prices;
  }
}
