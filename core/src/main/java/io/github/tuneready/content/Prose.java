package io.github.tuneready.content;

/**
 * Whether a text is prose on one line, as far as can be told at no cost: without a true line end,
 * and neither JSON nor a quotation. Looked up once a text, and only at a find.
 */
final class Prose {
  private int from;
  private int to;
  private boolean asked;
  private boolean possible;

  void reset(int start, int end) {
    from = start;
    to = end;
    asked = false;
  }

  boolean is(byte[] utf8) {
    if (!asked) {
      asked = true;
      int first = Bytes.at(utf8, Bytes.skipSpace(utf8, from, to), to);
      possible = first != '{' && first != '[' && first != '"' && !hasLineEnd(utf8);
    }
    return possible;
  }

  private boolean hasLineEnd(byte[] utf8) {
    for (int i = from; i < to; i++) {
      if (utf8[i] == '\n') {
        return true;
      }
    }
    return false;
  }
}
