package io.github.tuneready.report;

import java.io.IOException;

/** Writes a comparison of two reports in one format. */
public interface ComparisonWriter {
  /** Writes it; nothing is flushed or closed. */
  void write(Comparison comparison, Appendable out) throws IOException;
}
