package io.github.tuneready.report;

import java.io.IOException;

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
    for (Row row : SummaryRows.of(report, room(), true)) {
      write(row);
    }
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
