package io.github.tuneready.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * The report as Markdown, for a comment on a pull request or the summary of a pipeline: the verdict
 * first, what to do, a table of concerns, and the findings folded. Fewer than {@value
 * #MOST_CHARACTERS} characters for any dataset (GitHub takes 65,536 in a comment, 2026).
 */
public final class MarkdownReport implements ReportWriter {
  static final int MOST_CHARACTERS = 60_000;

  private static final int TABLE_WIDTH = 40;
  private static final int MOST_PLACES = 5;
  private static final int LONGEST_CELL = 2_000;

  /** A writer; it keeps nothing and serves all threads. */
  public MarkdownReport() {}

  @Override
  public void write(Report report, Appendable out) throws IOException {
    StringBuilder page = new StringBuilder();
    Tally tally = Tally.of(report);
    page.append("## ").append(sign(report.verdict())).append(' ').append(tally.spoken());
    page.append("\n\n").append(tally.counts()).append(".\n");
    for (Reason reason : report.reasons()) {
      page.append("\n- ").append(cut(Markdown.text(reason.text())));
    }
    page.append("\n\n### Next\n\n");
    steps(report, page);
    table(report, page);
    findings(report, page);
    if (report.decision() != null) {
      StringBuilder decision = new StringBuilder();
      new MarkdownDecision().write(report.decision(), decision);
      if (page.length() + decision.length() < MOST_CHARACTERS - 100) {
        page.append('\n').append(decision.toString().replaceAll("(?m)^#", "###"));
      }
    }
    out.append(page);
  }

  private static String sign(Verdict verdict) {
    return switch (verdict) {
      case READY -> "✅";
      case NOT_READY -> "❌";
      case RECONSIDER -> "⚠️";
    };
  }

  private static void steps(Report report, StringBuilder page) {
    int number = 1;
    for (NextSteps.Step step : NextSteps.of(report)) {
      page.append(number++).append(". ").append(cut(Markdown.text(step.text())));
      if (!step.edit().isEmpty()) {
        page.append(" _").append(cut(Markdown.text(step.edit()))).append('_');
      }
      if (!step.command().isEmpty()) {
        page.append("\n   ").append(Markdown.code(cut(step.command())));
      }
      page.append('\n');
    }
  }

  private static void table(Report report, StringBuilder page) {
    page.append("\n| | | |\n| --- | --- | --- |\n");
    for (Row row : SummaryRows.of(report, TABLE_WIDTH, false)) {
      page.append("| ").append(row.label()).append(" | ");
      page.append(row.standing().name().toLowerCase(Locale.ROOT).replace("unknown", "-"));
      page.append(" | ").append(cut(String.join("<br>", texts(row.lines())))).append(" |\n");
    }
  }

  private static List<String> texts(List<String> lines) {
    return lines.stream().map(line -> Markdown.text(line.strip())).toList();
  }

  /** The worst first; what no longer fits is counted. */
  private static void findings(Report report, StringBuilder page) {
    int left = report.results().size();
    for (RuleResult result : report.results()) {
      String one = finding(result);
      if (page.length() + one.length() > MOST_CHARACTERS * 3 / 4) {
        page.append("\nand ").append(Figures.count(left, "kind")).append(" of finding more.\n");
        return;
      }
      page.append(one);
      left--;
    }
  }

  private static String finding(RuleResult result) {
    StringBuilder text = new StringBuilder("\n<details><summary><b>");
    text.append(result.severity().label()).append("</b> <code>").append(result.info().id());
    text.append("</code> ").append(Markdown.text(result.info().summary())).append(" (");
    text.append(Figures.count(result.examples())).append(")</summary>\n\n");
    text.append(Markdown.text(result.info().why())).append(' ');
    text.append(Markdown.text(result.info().fix())).append("\n\n");
    for (Place place : result.at().subList(0, Math.min(MOST_PLACES, result.at().size()))) {
      text.append("- ").append(place(place)).append('\n');
    }
    long more = result.examples() - Math.min(MOST_PLACES, result.at().size());
    if (more > 0 && result.at().stream().noneMatch(place -> place.file() == null)) {
      text.append("- and ").append(Figures.count(more)).append(" more\n");
    }
    return text.append("\n</details>\n").toString();
  }

  private static String place(Place place) {
    String message = cut(Markdown.text(place.message()));
    if (place.file() == null) {
      return message;
    }
    String where = Markdown.code(cut(place.file() + ":" + place.line()));
    return message.isEmpty() ? where : where + " " + message;
  }

  private static String cut(String text) {
    return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL) + " …";
  }
}
