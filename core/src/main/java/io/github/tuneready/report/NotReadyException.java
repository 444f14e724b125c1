package io.github.tuneready.report;

import java.util.stream.Collectors;

/**
 * A dataset that is not ready was asked to be. The message names the verdict and the reasons, on
 * one line: what they quote of the data does nothing in a terminal or a log.
 */
public final class NotReadyException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final int MOST_REASONS = 3;

  private final transient Report report;

  NotReadyException(Report report) {
    super(message(report));
    this.report = report;
  }

  private static String message(Report report) {
    String verdict = report.verdict().name().replace('_', ' ');
    String reasons =
        report.reasons().stream()
            .limit(MOST_REASONS)
            .map(reason -> Inert.text(reason.rule() + ": " + reason.text()))
            .collect(Collectors.joining("; "));
    int more = report.reasons().size() - MOST_REASONS;
    return verdict + ": " + reasons + (more > 0 ? "; and " + more + " more" : "");
  }

  /** The report that says so. */
  public Report report() {
    return report;
  }
}
