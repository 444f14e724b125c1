package io.github.tuneready.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The report as one HTML file for a browser, a printer or a mail: no script, no address that is
 * fetched, readable in light and dark, at 320 pixels and by screen readers. What is drawn stands in
 * a table too. Under a megabyte for any dataset. The page is made of templates that are compiled
 * with the library; their engine escapes what comes from the data by the place where it stands.
 */
public final class HtmlReport implements ReportWriter {
  static final String STYLE = style();

  /** Columns of a line that a wide page shows unbroken. */
  private static final int ROOM = 90;

  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          HtmlReport.class.getClassLoader(),
          HtmlReport.class.getPackageName());

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
    InertOutput page = new InertOutput();
    ENGINE.render("report.jte", report, page);
    out.append(page.text());
  }

  static String title(Report report) {
    List<FileSummary> files = report.dataset().files();
    return Tally.of(report).spoken() + (files.isEmpty() ? "" : " - " + files.get(0).path());
  }

  static String plan(Settings settings) {
    String goal = settings.goal() == null ? "" : ", goal " + settings.goal().label();
    return settings.model() + " at " + settings.provider().title() + goal;
  }

  /** The concerns at a glance, without the scale that is drawn with characters. */
  static List<Row> glance(Report report) {
    return SummaryRows.of(report, ROOM, false);
  }

  static List<String> provenance(Report report) {
    StringBuilder text = new StringBuilder("Checked by Tuneready ");
    text.append(Tool.VERSION).append(": ").append(Figures.count(report.rulesChecked(), "rule"));
    text.append(", providers' dates judged as of ").append(report.settings().asOf());
    CostSummary cost = report.cost();
    if (cost != null) {
      text.append(", prices of ").append(cost.pricesAsOf());
    }
    List<String> lines = new ArrayList<>(List.of(text.append('.').toString()));
    if (!report.rulesSkipped().isEmpty()) {
      lines.add("Left out: " + String.join(", ", report.rulesSkipped()) + ".");
    }
    lines.add("The same data and options give the same report: no clock and no machine are in it.");
    return lines;
  }
}
