package io.github.tuneready.content;

/**
 * Finds line ends that were escaped twice: a backslash and an {@code n} where a line should end.
 * Code, JSON and text with true line ends write the two characters on purpose and are let pass, as
 * is {@code \n} before a small letter, which opens names in LaTeX and on Windows paths.
 */
final class EscapedLineEnds {
  private final CodeContext code;
  private int from;
  private int to;
  private int asked;
  private boolean possible;

  EscapedLineEnds(CodeContext code) {
    this.code = code;
  }

  void reset(int start, int end) {
    from = start;
    to = end;
    asked = -1;
  }

  /** Looks at a backslash; the byte to go on at. */
  int detect(byte[] utf8, int at, ContentSink sink) {
    int end = endOfRun(utf8, at);
    if (end > at && isEndOfLine(Bytes.at(utf8, end, to)) && isProse(utf8) && !code.contains(at)) {
      sink.found(ContentKind.ESCAPED_LINE_END, at, end);
    }
    return Math.max(end, at + 2);
  }

  /** After any number of {@code \r} and {@code \n}; {@code at} if there is none. */
  private int endOfRun(byte[] utf8, int at) {
    int end = at;
    while (Bytes.startsWith(utf8, end, to, "\\n") || Bytes.startsWith(utf8, end, to, "\\r\\n")) {
      end += utf8[end + 1] == 'n' ? 2 : 4;
    }
    return end;
  }

  /** What follows a line end in prose, lists and tables; a space also where the text ends. */
  private static boolean isEndOfLine(int next) {
    return next == ' '
        || next == '-'
        || next == '*'
        || next == '#'
        || next == '|'
        || Bytes.isUpper(next)
        || Bytes.isDigit(next)
        || next < 0;
  }

  /** Whether the text has no true line end and is no JSON or quotation; looked up once a text. */
  private boolean isProse(byte[] utf8) {
    if (asked < 0) {
      asked = Bytes.skipSpace(utf8, from, to);
      int first = Bytes.at(utf8, asked, to);
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
