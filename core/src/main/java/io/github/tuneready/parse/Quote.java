package io.github.tuneready.parse;

import io.github.tuneready.json.JsonDocument;

/** Short quotations from the data for the details of defects. */
final class Quote {
  private static final int MOST_CHARACTERS = 40;

  private Quote() {}

  /** The text in single quotes, cut where it is long. */
  static String of(CharSequence text) {
    String all = text.toString();
    if (all.codePointCount(0, all.length()) <= MOST_CHARACTERS) {
      return "'" + all + "'";
    }
    return "'" + all.substring(0, all.offsetByCodePoints(0, MOST_CHARACTERS)) + "…'";
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
