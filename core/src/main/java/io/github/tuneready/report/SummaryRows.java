package io.github.tuneready.report;

import java.util.ArrayList;
import java.util.List;

/** One row for each concern, as every format for people shows them. */
final class SummaryRows {
  private SummaryRows() {}

  /**
   * The rows of a report.
   *
   * @param room columns for what there is to say; drawings that need more are left out
   * @param drawn whether there are drawings made of characters
   */
  static List<Row> of(Report report, int room, boolean drawn) {
    DataRows data = new DataRows(report, room, drawn);
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
    rows.addAll(new UseRows(report).all());
    rows.addAll(data.provider());
    return rows;
  }
}
