package io.github.tuneready.report;

import java.io.IOException;

/**
 * Shows a report in one format: a pure function of the report, without clock, locale or state. Text
 * from the data is inert in what it writes.
 */
public interface ReportWriter {
  /** Writes the whole report. */
  void write(Report report, Appendable out) throws IOException;
}
