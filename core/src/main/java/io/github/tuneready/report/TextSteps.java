package io.github.tuneready.report;

import java.io.IOException;
import java.util.Locale;

/** Writes what to do next, numbered. */
final class TextSteps {
  private final TextPage page;
  private final Report report;

  TextSteps(TextPage page, Report report) {
    this.page = page;
    this.report = report;
  }

  void write() throws IOException {
    page.blank();
    page.line(page.ink().bold("Next"));
    int number = 1;
    for (NextSteps.Step step : NextSteps.of(report)) {
      String lead = String.format(Locale.ROOT, "%3d. ", number++);
      page.paragraph(lead, step.text());
      String indent = " ".repeat(lead.length());
      page.paragraph(indent, step.edit());
      if (!step.command().isEmpty()) {
        page.line(indent + page.ink().mark(step.command()));
      }
    }
  }
}
