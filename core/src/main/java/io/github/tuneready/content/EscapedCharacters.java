package io.github.tuneready.content;

/**
 * Finds characters that were escaped twice: {@code \\u00e9} inside a word, {@code \\"} around one.
 * Code, JSON and text with true line ends write them on purpose and are let pass, as are escapes
 * that stand alone, which are spoken of, and ranges of a pattern.
 */
final class EscapedCharacters {
  private static final int UNICODE_ESCAPE = 6;

  private final CodeContext code;
  private final Prose prose;

  EscapedCharacters(CodeContext code, Prose prose) {
    this.code = code;
    this.prose = prose;
  }

  /** Looks at a backslash; the byte to go on at, {@code at} if it escapes none of these. */
  int detect(byte[] utf8, int at, int from, int to, ContentSink sink) {
    int end = at;
    while (isEscape(utf8, end, to)) {
      end += UNICODE_ESCAPE;
    }
    boolean several = end - at > UNICODE_ESCAPE;
    if (end > at) {
      boolean inWord =
          several || Bytes.isWord(Bytes.before(utf8, at, from)) || isWord(utf8, end, to);
      boolean pattern = Bytes.at(utf8, end, to) == '-' || Bytes.before(utf8, at, from) == '[';
      report(utf8, at, end, inWord && !pattern, sink);
    } else if (isQuote(utf8, at, from, to)) {
      end = at + 2;
      report(utf8, at, end, true, sink);
    }
    return end;
  }

  private void report(byte[] utf8, int at, int end, boolean meant, ContentSink sink) {
    if (meant && prose.is(utf8) && !code.contains(at)) {
      sink.found(ContentKind.ESCAPED_CHARACTER, at, end);
    }
  }

  private static boolean isWord(byte[] utf8, int at, int to) {
    return at < to && Bytes.isWord(utf8[at]);
  }

  private static boolean isEscape(byte[] utf8, int at, int to) {
    if (at + UNICODE_ESCAPE > to || utf8[at] != '\\' || utf8[at + 1] != 'u') {
      return false;
    }
    for (int i = at + 2; i < at + UNICODE_ESCAPE; i++) {
      int lower = Bytes.toLower(utf8[i]);
      if (!Bytes.isDigit(lower) && (lower < 'a' || lower > 'f')) {
        return false;
      }
    }
    return true;
  }

  /** A backslash and a quote before a word: LaTeX writes them before a letter inside of one. */
  private static boolean isQuote(byte[] utf8, int at, int from, int to) {
    int before = Bytes.before(utf8, at, from);
    return Bytes.at(utf8, at + 1, to) == '"'
        && (Bytes.isSpace(before) || before == '(')
        && isWord(utf8, at + 2, to);
  }
}
