package io.github.tuneready.report;

import java.util.ArrayList;
import java.util.List;

/** The rows about what comparing examples has shown. */
final class ComparisonRows {
  private final Report report;

  ComparisonRows(Report report) {
    this.report = report;
  }

  List<Row> all() {
    List<Row> rows = new ArrayList<>();
    DuplicateSummary duplicates = report.duplicates();
    if (duplicates == null) {
      rows.add(Row.of("duplicates", Standing.UNKNOWN, "not looked for"));
    } else {
      rows.add(Row.of("duplicates", Concern.DUPLICATES.in(report), text(duplicates)));
    }
    rows.add(leakage());
    ContradictionSummary contradictions = report.contradictions();
    if (contradictions != null) {
      rows.add(Row.of("contradictions", Concern.CONTRADICTIONS.in(report), text(contradictions)));
    }
    return rows;
  }

  private static String text(DuplicateSummary duplicates) {
    long extra = duplicates.exactExtra();
    return extra == 0
        ? "none"
        : Figures.count(extra)
            + (extra == 1 ? " copy of " : " copies of ")
            + Figures.count(duplicates.exactGroups(), "example");
  }

  private Row leakage() {
    if (report.leaks().isEmpty()) {
      return Row.of("leakage", Standing.UNKNOWN, "no validation or evaluation file given");
    }
    List<String> lines = new ArrayList<>();
    for (LeakSummary leak : report.leaks()) {
      lines.add(text(leak));
    }
    return new Row("leakage", Concern.LEAKAGE.in(report), lines);
  }

  private static String text(LeakSummary leak) {
    String into = leak.into().label();
    return leak.prompts() == 0
        ? "none into " + into
        : Figures.count(leak.exact(), into + " example")
            + " also in training, "
            + Figures.count(leak.prompts())
            + " with the same prompt";
  }

  private static String text(ContradictionSummary contradictions) {
    return contradictions.prompts() == 0
        ? "none"
        : Figures.count(contradictions.prompts(), "prompt")
            + " with more than one answer, in "
            + Figures.count(contradictions.examples(), "example");
  }
}
