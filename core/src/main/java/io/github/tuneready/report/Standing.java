package io.github.tuneready.report;

import io.github.tuneready.rule.Severity;
import java.util.Locale;
import java.util.function.Predicate;

/** How one concern of the table stands: the worst that the rules about it found. */
enum Standing {
  ERROR,
  WARNING,
  INFO,
  /** Looked for, and all is well. */
  OK,
  /** Not looked for. */
  UNKNOWN;

  /** The standing by the rules whose ids are chosen. */
  static Standing of(Report report, Predicate<String> rules) {
    return report.results().stream()
        .filter(result -> rules.test(result.info().id()))
        .map(result -> of(result.severity()))
        .min(Standing::compareTo)
        .orElse(OK);
  }

  private static Standing of(Severity severity) {
    return switch (severity) {
      case ERROR -> ERROR;
      case WARNING -> WARNING;
      case INFO -> INFO;
      case OFF -> OK;
    };
  }

  /** The word. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The word beside the colour. */
  String word(Ink ink) {
    return switch (this) {
      case ERROR -> ink.of(Severity.ERROR, "error  ");
      case WARNING -> ink.of(Severity.WARNING, "warning");
      case INFO -> ink.of(Severity.INFO, "info   ");
      case OK -> ink.good("ok     ");
      case UNKNOWN -> ink.faint("-      ");
    };
  }
}
