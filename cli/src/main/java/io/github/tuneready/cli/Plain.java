package io.github.tuneready.cli;

import io.github.tuneready.report.Inert;

/** Text that comes from files or from the command line, made fit to stand in one line of ours. */
final class Plain {
  private static final int LONGEST = 1_000;

  private Plain() {}

  /** The text with what does not show escaped, and cut off where nobody would read on. */
  static String line(String text) {
    if (text.codePointCount(0, text.length()) <= LONGEST) {
      return Inert.text(text);
    }
    return Inert.text(text.substring(0, text.offsetByCodePoints(0, LONGEST))) + "…";
  }
}
