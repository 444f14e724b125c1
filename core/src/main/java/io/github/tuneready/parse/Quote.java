package io.github.tuneready.parse;

import io.github.tuneready.json.JsonDocument;
import io.github.tuneready.json.Quotation;

/** Short quotations from the data for the details of defects. */
final class Quote {
  private Quote() {}

  /** The text in single quotes, cut where it is long. */
  static String of(CharSequence text) {
    return Quotation.of(text);
  }

  /** The key of a member, quoted. */
  static String key(JsonDocument json, int member) {
    return of(json.key(member));
  }

  /** What a node is, as a sentence names it: "a number". */
  static String type(JsonDocument json, int node) {
    return json.type(node).phrase();
  }
}
