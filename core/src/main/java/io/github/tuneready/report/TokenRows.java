package io.github.tuneready.report;

import io.github.tuneready.cost.BillableTokens;
import io.github.tuneready.cost.Epochs;
import io.github.tuneready.cost.PlanningFigure;
import io.github.tuneready.cost.PricePart;
import io.github.tuneready.cost.TrainingCost;
import io.github.tuneready.example.Format;
import io.github.tuneready.model.Source;
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
        "median "
            + Figures.count(each.quantile(0.5))
            + ", 90 % up to "
            + Figures.count(each.quantile(0.9))
            + ", longest "
            + Figures.count(each.max())
            + (isNoneCut(tokens) ? ", none cut" : ""));
    if (tokens.contextLimit().isPresent() && tokens.truncatedExamples() > 0) {
      lines.add(
          Figures.count(tokens.truncatedExamples(), "example")
              + " cut at "
              + Figures.count(tokens.contextLimit().getAsLong(), "token"));
    }
    List<String> basis = tokens.basis().lines();
    lines.add(Inert.text(tokens.encoding()) + ": " + basis.get(0));
    lines.addAll(basis.subList(1, basis.size()));
    return new Row("tokens", Concern.TOKENS.in(report), lines);
  }

  private static boolean isNoneCut(TokenSummary tokens) {
    return tokens.contextLimit().isPresent() && tokens.truncatedExamples() == 0;
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
      String unknown = unpriced(report, cost);
      Standing standing = found == Standing.OK ? Standing.UNKNOWN : found;
      return List.of(new Row("cost", standing, List.of(unknown, planning)));
    }
    return List.of(new Row("cost", found, List.of(usd(training), range(training), planning)));
  }

  /** Why there is no cost of training, as a clause. */
  static String unpriced(Report report, CostSummary cost) {
    return report.dataset().format() == Format.REINFORCEMENT
        ? "reinforcement tuning is billed by the hour"
        : "no price by tokens is known for "
            + Inert.text(cost.model())
            + " at "
            + report.settings().provider().title();
  }

  private static String usd(TrainingCost training) {
    return training.usd().expected()
        + ": "
        + Figures.count(training.epochs().expected(), "epoch")
        + " of "
        + Figures.count(training.tokens().perEpoch(), "token")
        + validation(training.tokens())
        + training.price().training().map(usd -> " at " + usd + " a million").orElse("")
        + PriceSources.mark(sources(training));
  }

  static String source(TrainingCost training) {
    return "price from " + PriceSources.told(sources(training));
  }

  static List<Source> sources(TrainingCost training) {
    return List.of(training.price().source(PricePart.TRAINING));
  }

  private static String validation(BillableTokens tokens) {
    return tokens.validation() == 0
        ? ""
        : " and an evaluation of " + Figures.count(tokens.validation(), "token");
  }

  /** In the order of the line above: dollars, then epochs. */
  private static String range(TrainingCost training) {
    Epochs epochs = training.epochs();
    String source = PriceSources.told(sources(training));
    String low = training.usd().low().toString();
    String high = training.usd().high().toString();
    return epochs.least() == epochs.most()
        ? "price from " + source
        : (low.equals(high) ? low : low + " to " + high)
            + ": "
            + epochs.least()
            + " to "
            + epochs.most()
            + "; "
            + source;
  }
}
