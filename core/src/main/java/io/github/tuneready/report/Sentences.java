package io.github.tuneready.report;

/** Clauses made into sentences. */
final class Sentences {
  private Sentences() {}

  /** The clause with a capital and a full stop. */
  static String of(String clause) {
    if (clause.isEmpty()) {
      return clause;
    }
    int first = clause.codePointAt(0);
    String rest = clause.substring(Character.charCount(first));
    String end = rest.endsWith(".") || rest.endsWith("!") || rest.endsWith("?") ? "" : ".";
    return new StringBuilder()
        .appendCodePoint(Character.toUpperCase(first))
        .append(rest)
        .append(end)
        .toString();
  }
}
