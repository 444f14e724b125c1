package io.github.tuneready.report;

import io.github.tuneready.rule.Severity;

/**
 * Colour for a terminal: only the sixteen that every terminal lets its owner choose, and always
 * beside a word that says the same.
 *
 * @param on whether to colour at all
 */
record Ink(boolean on) {
  private static final String RESET = "\u001b[0m";

  String bold(String text) {
    return paint("1", text);
  }

  /** Text of less weight. */
  String faint(String text) {
    return paint("2", text);
  }

  String good(String text) {
    return paint("1;32", text);
  }

  String bad(String text) {
    return paint("1;31", text);
  }

  String mark(String text) {
    return paint("36", text);
  }

  /** A word in the colour of a severity. */
  String of(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> paint("1;31", text);
      case WARNING -> paint("1;33", text);
      case INFO -> paint("1;34", text);
      case OFF -> text;
    };
  }

  private String paint(String code, String text) {
    return on && !text.isEmpty() ? "\u001b[" + code + "m" + text + RESET : text;
  }
}
