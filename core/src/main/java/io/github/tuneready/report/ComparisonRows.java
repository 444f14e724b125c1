package io.github.tuneready.report;

import io.github.tuneready.example.Split;
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
          new Row(
              "duplicates",
              standing(Concern.DUPLICATES, duplicates.exactExtra() + duplicates.nearExtra()),
              lines(duplicates)));
    }
    rows.add(leakage());
    ContradictionSummary contradictions = report.contradictions();
    if (contradictions != null) {
      rows.add(
          Row.of(
              "contradictions",
              standing(Concern.CONTRADICTIONS, contradictions.prompts() + contradictions.near()),
              text(contradictions)));
    }
    return rows;
  }

  /** What the rules say; but what was found is never ok, even where no rule minds. */
  private Standing standing(Concern concern, long found) {
    Standing byRules = concern.in(report);
    return byRules == Standing.OK && found > 0 ? Standing.INFO : byRules;
  }

  private static List<String> lines(DuplicateSummary duplicates) {
    List<String> lines = new ArrayList<>();
    if (duplicates.exactExtra() + duplicates.nearExtra() == 0) {
      lines.add("none");
    }
    if (duplicates.exactExtra() > 0) {
      lines.add(copies(duplicates));
    }
    if (duplicates.nearExtra() > 0) {
      lines.add(
          Figures.count(duplicates.nearExtra())
              + (duplicates.nearExtra() == 1 ? " near-copy in " : " near-copies in ")
              + Figures.count(duplicates.nearGroups(), "group")
              + ", from "
              + Math.round(duplicates.threshold() * 100)
              + " % of the same wording");
    }
    if (duplicates.oneOf() > 1) {
      lines.add(
          "memory was short: compared by one word sequence of "
              + Figures.count(duplicates.oneOf())
              + "; --max-memory gives more");
    }
    if (duplicates.bounded() > 0) {
      lines.add("too many examples are alike: some pairs were not compared");
    }
    return lines;
  }

  private static String copies(DuplicateSummary duplicates) {
    long extra = duplicates.exactExtra();
    return Figures.count(extra)
        + (extra == 1 ? " copy of " : " copies of ")
        + Figures.count(duplicates.exactGroups(), "example");
  }

  private Row leakage() {
    if (report.leaks().isEmpty()) {
      Standing byRules = Concern.LEAKAGE.in(report);
      Standing standing = byRules == Standing.OK ? Standing.UNKNOWN : byRules;
      return Row.of("leakage", standing, "no validation or evaluation file given");
    }
    List<String> lines = new ArrayList<>();
    long found = 0;
    for (LeakSummary leak : report.leaks()) {
      lines.add(text(leak));
      found += leak.isLeak() ? 1 : 0;
    }
    return new Row("leakage", standing(Concern.LEAKAGE, found), lines);
  }

  private static String text(LeakSummary leak) {
    boolean against = leak.into() == Split.AGAINST;
    String into = against ? "the files compared with" : leak.into().label();
    return !leak.isLeak()
        ? "none into " + into
        : Figures.count(leak.exact(), against ? "example" : into + " example")
            + (against ? " of " + into : "")
            + " also in training, "
            + Figures.count(leak.near())
            + " nearly, "
            + Figures.count(leak.prompts())
            + " with the same prompt, "
            + Figures.count(leak.nearPrompts())
            + " with nearly the same";
  }

  private static String text(ContradictionSummary contradictions) {
    if (contradictions.prompts() + contradictions.near() == 0) {
      return "none";
    }
    String same =
        Figures.count(contradictions.prompts(), "prompt")
            + " with more than one answer, in "
            + Figures.count(contradictions.examples(), "example");
    return contradictions.near() == 0
        ? same
        : same + "; " + Figures.count(contradictions.near()) + " more of nearly the same prompt";
  }
}
