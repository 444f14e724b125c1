package io.github.tuneready.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The report as one HTML file for a browser, a printer or a mail: no script, no address that is
 * fetched, readable in light and dark, at 320 pixels and by screen readers. What is drawn stands in
 * a table too. Under a megabyte for any dataset. Text from the data is escaped in one place, {@link
 * HtmlPage}, which knows no way to write it otherwise.
 */
public final class HtmlReport implements ReportWriter {
  /** Nothing may be loaded or run; styles stand in the page. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

  private static final String STYLE = style();

  /** A writer; it keeps nothing and serves all threads. */
  public HtmlReport() {}

  private static String style() {
    try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
      if (in == null) {
        throw new IllegalStateException("report.css is not in the jar");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    HtmlPage page = new HtmlPage();
    head(report, page);
    page.open("header");
    verdict(report, page);
    page.close("header").open("main");
    steps(report, page);
    new HtmlOverview(page, report).write();
    new HtmlFindings(page).write(report.results());
    new HtmlComparisons(page, report).write();
    new HtmlDecision(page).write(report.decision());
    page.close("main").open("footer");
    provenance(report, page);
    page.close("footer").close("body").close("html");
    out.append(page.text());
  }

  private static void head(Report report, HtmlPage page) {
    page.raw("<!doctype html>\n");
    page.open("html", "lang", "en").open("head");
    page.raw("<meta charset=\"utf-8\">\n");
    page.single("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
    page.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.single("meta", "name", "referrer", "content", "no-referrer");
    String file =
        report.dataset().files().isEmpty() ? "" : " - " + report.dataset().files().get(0).path();
    page.element("title", Tally.of(report).spoken() + file);
    page.raw("<style>" + STYLE + "</style>\n");
    page.close("head").open("body");
  }

  private static void verdict(Report report, HtmlPage page) {
    Tally tally = Tally.of(report);
    Settings settings = report.settings();
    String plan = settings.model() + " at " + settings.provider().title();
    String goal = settings.goal() == null ? "" : ", goal " + settings.goal().label();
    page.element("p", "Tuneready: " + plan + goal, "class", "soft");
    page.element("h1", tally.spoken(), "class", report.verdict().name());
    page.element("p", Sentences.of(tally.counts()));
    if (!report.reasons().isEmpty()) {
      page.open("ul");
      for (Reason reason : report.reasons()) {
        page.element("li", Sentences.of(reason.text()));
      }
      page.close("ul");
    }
  }

  private static void steps(Report report, HtmlPage page) {
    page.element("h2", "What to do next").open("ol");
    for (NextSteps.Step step : NextSteps.of(report)) {
      page.open("li").text(step.text());
      if (!step.edit().isEmpty()) {
        page.text(" ").element("span", step.edit(), "class", "soft");
      }
      if (!step.command().isEmpty()) {
        page.element("pre", step.command());
      }
      page.close("li");
    }
    page.close("ol");
  }

  private static void provenance(Report report, HtmlPage page) {
    StringBuilder text = new StringBuilder("Checked by Tuneready ");
    text.append(Tool.VERSION).append(": ").append(Figures.count(report.rulesChecked(), "rule"));
    text.append(", providers' dates judged as of ").append(report.settings().asOf());
    CostSummary cost = report.cost();
    if (cost != null) {
      text.append(", prices of ").append(cost.pricesAsOf());
    }
    page.element("p", text.append('.').toString());
    if (!report.rulesSkipped().isEmpty()) {
      page.element("p", "Left out: " + String.join(", ", report.rulesSkipped()) + ".");
    }
    page.element(
        "p", "The same data and options give the same report: no clock and no machine are in it.");
  }
}
