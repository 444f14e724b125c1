package io.github.tuneready.report;

import io.github.tuneready.cost.TrainingCost;
import io.github.tuneready.example.Role;
import io.github.tuneready.statistics.Histogram;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes what there is: the concerns at a glance, counts, tokens, cost, style, languages. */
final class HtmlOverview {
  private static final int NO_DRAWING = SizeScale.LENGTH - 1;

  private final HtmlPage page;
  private final Report report;

  HtmlOverview(HtmlPage page, Report report) {
    this.page = page;
    this.report = report;
  }

  void write() {
    page.element("h2", "At a glance");
    glance();
    if (report.dataset().examples() > 0) {
      examples();
      tokens();
      cost();
      style();
      shares();
    }
  }

  private void glance() {
    page.open("table", "class", "row").open("tbody");
    for (Row row : SummaryRows.of(report, NO_DRAWING)) {
      String word = row.standing().name().toLowerCase(Locale.ROOT);
      page.open("tr").element("th", row.label(), "scope", "row");
      page.element("td", word.equals("unknown") ? "not judged" : word, "class", word).open("td");
      String between = "";
      for (String line : row.lines()) {
        page.raw(between).text(line.strip());
        between = "<br>";
      }
      page.close("td").close("tr");
    }
    page.close("tbody").close("table");
  }

  private void examples() {
    DatasetSummary dataset = report.dataset();
    page.element("h2", "Enough examples?");
    SizeScale scale = new SizeScale(dataset.examples(), dataset.effectiveExamples());
    page.element("p", Sentences.of(scale.advice()));
    HtmlCharts.scale(page, dataset.examples(), dataset.effectiveExamples());
    page.table(
        "Examples for training",
        List.of("", "examples"),
        List.of(
            List.of("lines that are not blank", Figures.count(dataset.examples())),
            List.of("without an error", Figures.count(dataset.validExamples())),
            List.of(
                "effective: equal and nearly equal ones counted once",
                Figures.count(dataset.effectiveExamples()))),
        true);
  }

  private void tokens() {
    TokenSummary tokens = report.tokens();
    if (tokens == null || tokens.total() == 0) {
      return;
    }
    page.element("h2", "Tokens");
    Histogram each = tokens.perExample();
    HtmlCharts.histogram(page, each, tokens.contextLimit());
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
    page.table("Tokens in " + tokens.encoding(), List.of("", "tokens"), rows, true);
  }

  private void cost() {
    CostSummary cost = report.cost();
    if (cost == null) {
      return;
    }
    page.element("h2", "Cost of training");
    TrainingCost training = cost.training().orElse(null);
    if (training == null) {
      page.element("p", "No price by tokens is known for " + cost.model() + ".");
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("epochs", Integer.toString(training.epochs().expected())));
    rows.add(List.of("tokens of an epoch", Figures.count(training.tokens().perEpoch())));
    training.price().training().ifPresent(usd -> rows.add(List.of("a million tokens", "" + usd)));
    rows.add(List.of("expected", training.usd().expected().toString()));
    rows.add(List.of("least", training.usd().low().toString()));
    rows.add(List.of("most", training.usd().high().toString()));
    rows.add(List.of("planning figure, one pass", training.planning().toString()));
    page.table(
        cost.model() + " at " + cost.provider() + ", prices of " + cost.pricesAsOf(),
        List.of("", "US dollars"),
        rows,
        true);
  }

  private void style() {
    StyleSummary style = report.style();
    if (style == null || style.messages() == 0) {
      return;
    }
    page.element("h2", "Style");
    for (Row row : new StyleRows(report).all()) {
      row.lines().forEach(line -> page.element("p", line));
    }
    if (style.estimate() != null && !style.histogram().isEmpty()) {
      HtmlCharts.classes(page, style.histogram());
      List<List<String>> rows = new ArrayList<>();
      int classes = style.histogram().size();
      for (int i = 0; i < classes; i++) {
        String from = String.format(Locale.ROOT, "%.2f", (double) i / classes);
        String to = String.format(Locale.ROOT, "%.2f", (i + 1.0) / classes);
        rows.add(List.of(from + " to " + to, Figures.count(style.histogram().get(i))));
      }
      page.open("details").element("summary", "The numbers").open("div");
      page.table("Answers by how much they resemble LLM text", List.of("", "answers"), rows, true);
      page.close("div").close("details");
    }
    page.element(
        "p", "An estimate for the whole, never a statement about one text.", "class", "soft");
  }

  private void shares() {
    page.element("h2", "Roles and languages");
    List<List<String>> rows = new ArrayList<>();
    for (Role role : Role.values()) {
      long messages = report.dataset().messages().getOrDefault(role, 0L);
      if (messages > 0) {
        rows.add(List.of(role.label(), Figures.count(messages)));
      }
    }
    page.table("Messages by role", List.of("", "messages"), rows, true);
    if (!report.languages().isEmpty()) {
      List<List<String>> languages = new ArrayList<>();
      report
          .languages()
          .forEach((name, count) -> languages.add(List.of(name, Figures.count(count))));
      page.table("Languages of a sample", List.of("", "examples"), languages, true);
    }
  }
}
