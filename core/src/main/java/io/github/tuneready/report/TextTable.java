package io.github.tuneready.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The table of a text report: one row for each concern, with a word on how it stands. */
final class TextTable {
  private static final int LABEL = 15;
  private static final int STANDING = 8;
  private static final String MARGIN = "  ";

  private final TextPage page;
  private final Report report;

  TextTable(TextPage page, Report report) {
    this.page = page;
    this.report = report;
  }

  void write() throws IOException {
    for (Row row : rows()) {
      write(row);
    }
  }

  private List<Row> rows() {
    DataRows data = new DataRows(report, room());
    List<Row> rows = new ArrayList<>();
    rows.add(data.format());
    if (report.dataset().examples() == 0) {
      return rows;
    }
    rows.add(data.examples());
    TokenRows tokens = new TokenRows(report);
    rows.add(tokens.tokens());
    rows.addAll(new ComparisonRows(report).all());
    rows.addAll(data.content());
    rows.addAll(new StyleRows(report).all());
    rows.addAll(tokens.cost());
    rows.addAll(data.provider());
    return rows;
  }

  /** The columns that are left for what there is to say. */
  private int room() {
    return page.width() - MARGIN.length() - LABEL - STANDING;
  }

  private void write(Row row) throws IOException {
    String lead = MARGIN + Columns.pad(row.label(), LABEL) + row.standing().word(page.ink()) + " ";
    for (String line : row.lines()) {
      for (String part : Columns.wrap(line, room())) {
        page.line(lead + part);
        lead = " ".repeat(MARGIN.length() + LABEL + STANDING);
      }
    }
  }
}
