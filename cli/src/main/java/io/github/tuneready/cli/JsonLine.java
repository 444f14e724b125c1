package io.github.tuneready.cli;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** Pieces of the JSON lines that verbs print. */
final class JsonLine {
  private JsonLine() {}

  /** A text as a JSON string. */
  static String quoted(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }
}
