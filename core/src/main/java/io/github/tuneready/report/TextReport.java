package io.github.tuneready.report;

import static java.util.Objects.requireNonNull;

import io.github.tuneready.decision.Decision;
import io.github.tuneready.rule.Goal;
import java.io.IOException;

/**
 * The report for people at a terminal: what there is, what was found from the least to the worst,
 * and last, where the eye rests, the verdict with the next steps. It is short where all is well,
 * and no flood where nothing is.
 */
public final class TextReport implements ReportWriter {
  private final TextOptions options;

  /** A writer for 80 columns without colour. */
  public TextReport() {
    this(TextOptions.standard());
  }

  /** A writer; it keeps nothing and serves all threads. */
  public TextReport(TextOptions options) {
    this.options = requireNonNull(options);
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    TextPage page = new TextPage(out, options);
    if (!options.quiet()) {
      title(report, page);
      new TextTable(page, report).write();
      new TextFindings(page, options.places()).write(report.results());
      Decision decision = report.decision();
      if (decision != null) {
        page.blank();
        TextDecision.reasons(decision, page);
      }
      page.rule();
    }
    new TextVerdict(page, report).write();
    if (!options.quiet()) {
      new TextSteps(page, report).write();
    }
  }

  private static void title(Report report, TextPage page) throws IOException {
    Settings settings = report.settings();
    Goal goal = settings.goal();
    String plan =
        Inert.text(settings.model())
            + " at "
            + settings.provider().title()
            + (goal == null ? "" : ", goal " + goal.label());
    String name = "Tuneready  ";
    page.paragraph(page.ink().bold(name), name.length(), plan);
    page.blank();
  }
}
