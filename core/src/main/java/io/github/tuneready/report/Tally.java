package io.github.tuneready.report;

import io.github.tuneready.decision.Decision;
import io.github.tuneready.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * How many rules found something.
 *
 * @param verdict what it comes to
 * @param examples all examples
 * @param errors rules that found errors
 * @param warnings rules that found something to be warned of
 * @param notes rules that found something good to know
 * @param decided what the decision comes to where it makes the verdict, or nothing
 */
record Tally(
    Verdict verdict, long examples, long errors, long warnings, long notes, String decided) {
  static Tally of(Report report) {
    return new Tally(
        report.verdict(),
        report.dataset().examples(),
        rules(report, Severity.ERROR),
        rules(report, Severity.WARNING),
        rules(report, Severity.INFO),
        decided(report));
  }

  private static String decided(Report report) {
    Decision decision = report.decision();
    return report.verdict() == Verdict.RECONSIDER && decision != null
        ? DecisionLines.headline(decision)
        : "";
  }

  private static long rules(Report report, Severity severity) {
    return report.results().stream().filter(result -> result.severity() == severity).count();
  }

  /** The verdict as it is spoken. */
  String spoken() {
    return switch (verdict) {
      case READY -> "READY";
      case NOT_READY -> "NOT READY";
      case RECONSIDER -> "RECONSIDER";
    };
  }

  /** {@code 2 kinds of error, 1 kind of warning in 7 examples}. */
  String counts() {
    List<String> parts = new ArrayList<>();
    add(parts, errors, "error");
    add(parts, warnings, "warning");
    add(parts, notes, "note");
    String found = parts.isEmpty() ? "no findings" : String.join(", ", parts);
    return found + " in " + Figures.count(examples, "example");
  }

  private static void add(List<String> parts, long rules, String word) {
    if (rules > 0) {
      parts.add(Figures.count(rules, "kind") + " of " + word);
    }
  }

  String sentence() {
    return spoken() + ": " + (decided.isEmpty() ? "" : decided + " ") + counts();
  }
}
