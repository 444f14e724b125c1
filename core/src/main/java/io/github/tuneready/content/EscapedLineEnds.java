package io.github.tuneready.content;

/**
 * Finds line ends that were escaped twice: a backslash and an {@code n} where a line should end.
 * Code, JSON and text with true line ends write the two characters on purpose and are let pass, as
 * is {@code \n} before a small letter, which opens names in LaTeX and on Windows paths.
 */
final class EscapedLineEnds {
  private final CodeContext code;
  private final Prose prose;

  EscapedLineEnds(CodeContext code, Prose prose) {
    this.code = code;
    this.prose = prose;
  }

  /** Looks at a backslash; the byte to go on at. */
  int detect(byte[] utf8, int at, int to, ContentSink sink) {
    int end = endOfRun(utf8, at, to);
    if (end > at && isEndOfLine(Bytes.at(utf8, end, to)) && prose.is(utf8) && !code.contains(at)) {
      sink.found(ContentKind.ESCAPED_LINE_END, at, end);
    }
    return Math.max(end, at + 2);
  }

  /** After any number of {@code \r} and {@code \n}; {@code at} if there is none. */
  private static int endOfRun(byte[] utf8, int at, int to) {
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
}
