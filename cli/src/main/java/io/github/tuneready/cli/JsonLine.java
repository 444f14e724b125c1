package io.github.tuneready.cli;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.math.BigDecimal;

/** Pieces of the JSON lines that verbs print. */
final class JsonLine {
  private JsonLine() {}

  /** A text as a JSON string. */
  static String quoted(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }

  /** An amount as a JSON number, without an exponent. */
  static String number(BigDecimal amount) {
    return amount.stripTrailingZeros().toPlainString();
  }
}
