package io.github.tuneready.content;

/**
 * Knows whether a place in a text is inside Markdown code. Asked only at a find, in ascending
 * order; its cursor moves forward alone, so that all questions of one text cost one pass.
 */
final class CodeContext {
  private byte[] utf8 = {};
  private int cursor;
  private int to;
  private boolean fenced;
  private boolean inline;

  void reset(byte[] text, int from, int end) {
    utf8 = text;
    cursor = from;
    to = end;
    fenced = false;
    inline = false;
  }

  /** Whether {@code at} stands between fences or back-ticks; not before an earlier question. */
  boolean contains(int at) {
    while (cursor < at) {
      byte b = utf8[cursor];
      if (b == '`') {
        int end = Bytes.endOfRun(utf8, cursor, to);
        ticks(end - cursor);
        cursor = end;
      } else {
        inline &= b != '\n';
        cursor++;
      }
    }
    return fenced || inline;
  }

  private void ticks(int count) {
    if (count >= 3) {
      fenced = !fenced;
      inline = false;
    } else if (!fenced) {
      inline = !inline;
    }
  }
}
