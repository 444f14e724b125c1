package io.github.tuneready.report;

import io.github.tuneready.cost.TrainingCost;
import io.github.tuneready.decision.LearningCurve;
import io.github.tuneready.decision.Money;
import io.github.tuneready.decision.PathStep;
import io.github.tuneready.example.Role;
import io.github.tuneready.statistics.Histogram;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The tables of a page. */
final class HtmlTables {
  private HtmlTables() {}

  static HtmlTable examples(DatasetSummary dataset) {
    return HtmlTable.numbers(
        "Examples for training",
        "examples",
        List.of(
            List.of("lines that are not blank", Figures.count(dataset.examples())),
            List.of("without an error", Figures.count(dataset.validExamples())),
            List.of(
                "effective: equal and nearly equal ones counted once",
                Figures.count(dataset.effectiveExamples()))));
  }

  static HtmlTable tokens(TokenSummary tokens) {
    Histogram each = tokens.perExample();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("in all", Figures.count(tokens.total())));
    rows.add(List.of("trained on", Figures.count(tokens.trained())));
    rows.add(List.of("shortest example", Figures.count(each.min())));
    for (int percent : new int[] {10, 50, 90, 99}) {
      rows.add(List.of(percent + " % up to", Figures.count(each.quantile(percent / 100.0))));
    }
    rows.add(List.of("longest example", Figures.count(each.max())));
    tokens
        .contextLimit()
        .ifPresent(limit -> rows.add(List.of("an example is cut at", Figures.count(limit))));
    rows.add(List.of("examples that are cut", Figures.count(tokens.truncatedExamples())));
    rows.add(List.of("trained tokens lost to it", Figures.count(tokens.truncatedTrained())));
    return HtmlTable.numbers("Tokens in " + tokens.encoding(), "tokens", rows);
  }

  static HtmlTable training(CostSummary cost, TrainingCost training) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("epochs", Integer.toString(training.epochs().expected())));
    rows.add(List.of("tokens of an epoch", Figures.count(training.tokens().perEpoch())));
    String mark = PriceSources.mark(TokenRows.sources(training));
    training.price().training().ifPresent(usd -> rows.add(List.of("a million tokens", usd + mark)));
    rows.add(List.of("expected", training.usd().expected().toString()));
    rows.add(List.of("least", training.usd().low().toString()));
    rows.add(List.of("most", training.usd().high().toString()));
    rows.add(List.of("planning figure, one pass", training.planning().toString()));
    String caption = cost.model() + " at " + cost.provider() + ", prices of " + cost.pricesAsOf();
    return HtmlTable.numbers(caption, "US dollars", rows);
  }

  /** Answers in equal classes from 0 to 1. */
  static HtmlTable style(List<Long> histogram) {
    List<List<String>> rows = new ArrayList<>();
    int classes = histogram.size();
    for (int i = 0; i < classes; i++) {
      String from = String.format(Locale.ROOT, "%.2f", (double) i / classes);
      String to = String.format(Locale.ROOT, "%.2f", (i + 1.0) / classes);
      rows.add(List.of(from + " to " + to, Figures.count(histogram.get(i))));
    }
    return HtmlTable.numbers("Answers by how much they resemble LLM text", "answers", rows);
  }

  static HtmlTable roles(DatasetSummary dataset) {
    List<List<String>> rows = new ArrayList<>();
    for (Role role : Role.values()) {
      long messages = dataset.messages().getOrDefault(role, 0L);
      if (messages > 0) {
        rows.add(List.of(role.label(), Figures.count(messages)));
      }
    }
    return HtmlTable.numbers("Messages by role", "messages", rows);
  }

  static HtmlTable turns(Turns turns) {
    return HtmlTable.numbers("Turns: messages of the user in an example", "examples", turns.rows());
  }

  static HtmlTable languages(Map<String, Long> languages) {
    List<List<String>> rows = new ArrayList<>();
    languages.forEach((name, count) -> rows.add(List.of(name, Figures.count(count))));
    return HtmlTable.numbers("Languages of a sample", "examples", rows);
  }

  static HtmlTable path(List<PathStep> path) {
    List<List<String>> rows = new ArrayList<>();
    for (PathStep step : path) {
      String facts = String.join("; ", DecisionLines.facts(step.facts()));
      rows.add(List.of(step.question(), step.answer(), facts));
    }
    List<String> head = List.of("question", "answer", "facts");
    return new HtmlTable("The way to the decision", head, rows, false);
  }

  static HtmlTable learning(LearningCurve curve) {
    return new HtmlTable(
        "Accuracy by number of examples", CurveLines.header(), CurveLines.points(curve), true);
  }

  static HtmlTable months(Money money) {
    return new HtmlTable(
        "What it costs in all, month by month",
        MoneyLines.monthHeader(money),
        MoneyLines.months(money),
        true);
  }

  static HtmlTable volumes(Money money) {
    return new HtmlTable(
        "What other volumes would come to",
        MoneyLines.volumeHeader(money),
        MoneyLines.volumes(money),
        true);
  }
}
