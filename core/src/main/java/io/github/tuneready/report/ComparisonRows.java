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
      rows.add(
          Row.of(
              "duplicates",
              standing(Concern.DUPLICATES, duplicates.exactExtra()),
              text(duplicates)));
    }
    rows.add(leakage());
    ContradictionSummary contradictions = report.contradictions();
    if (contradictions != null) {
      rows.add(
          Row.of(
              "contradictions",
              standing(Concern.CONTRADICTIONS, contradictions.prompts()),
              text(contradictions)));
    }
    return rows;
  }

  /** What the rules say; but what was found is never ok, even where no rule minds. */
  private Standing standing(Concern concern, long found) {
    Standing byRules = concern.in(report);
    return byRules == Standing.OK && found > 0 ? Standing.INFO : byRules;
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
    long found = 0;
    for (LeakSummary leak : report.leaks()) {
      lines.add(text(leak));
      found += leak.prompts();
    }
    return new Row("leakage", standing(Concern.LEAKAGE, found), lines);
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
