package io.github.tuneready.report;

import java.io.IOException;

/**
 * A file that is no saved report of ours, or one of a version that is not known here. The message
 * is one line, names the file and is fit for a terminal.
 */
public final class UnreadableReport extends IOException {
  private static final long serialVersionUID = 1;

  UnreadableReport(String name, String fault) {
    super(Inert.text(name + ": " + fault));
  }
}
