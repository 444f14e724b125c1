package io.github.tuneready.report;

import io.github.tuneready.decision.Decision;
import io.github.tuneready.rule.Severity;
import java.io.IOException;
import java.util.List;

/** Writes the verdict and its reasons. */
final class TextVerdict {
  private static final int MOST_REASONS = 6;

  private final TextPage page;
  private final Report report;

  TextVerdict(TextPage page, Report report) {
    this.page = page;
    this.report = report;
  }

  void write() throws IOException {
    Tally tally = Tally.of(report);
    String spoken = tally.spoken();
    Ink ink = page.ink();
    String painted =
        switch (report.verdict()) {
          case READY -> ink.good(spoken);
          case NOT_READY -> ink.bad(spoken);
          case RECONSIDER -> ink.of(Severity.WARNING, spoken);
        };
    page.paragraph(painted + "  ", spoken.length() + 2, tally.counts());
    reasons(report.reasons());
    Decision decision = report.decision();
    if (decision != null && decision.outcome().isTuning()) {
      page.paragraph(
          "  - ", DecisionLines.outcome(decision) + ": " + DecisionLines.headline(decision));
    }
  }

  private void reasons(List<Reason> reasons) throws IOException {
    int shown = reasons.size() <= MOST_REASONS + 1 ? reasons.size() : MOST_REASONS;
    for (Reason reason : reasons.subList(0, shown)) {
      page.paragraph("  - ", Inert.text(reason.text()));
    }
    if (shown < reasons.size()) {
      page.line("  - and " + Figures.count(reasons.size() - shown) + " more reasons, named above");
    }
  }
}
