package io.github.tuneready.content;

/**
 * Finds telephone numbers in the two forms that nothing else has: international with a plus sign
 * (ITU-T E.164) and North American with the area in parentheses.
 */
final class Phones {
  /** With the country code; fewer is a short code, more is not a number (E.164). */
  private static final int FEWEST_DIGITS = 9;

  private static final int MOST_DIGITS = 15;

  private Phones() {}

  /** Looks at the number after a plus sign; its end or -1. */
  static int international(byte[] utf8, int at, int from, int to, ContentSink sink) {
    int plus = at - 1;
    int before = Bytes.before(utf8, plus, from);
    if (Bytes.isWord(before) || before == '+' || before == ')' || utf8[at] == '0') {
      return -1;
    }
    int end = endOfNumber(utf8, at, to);
    int digits = digits(utf8, at, end);
    boolean grouped = end - at > digits;
    if (digits < (grouped ? FEWEST_DIGITS : FEWEST_DIGITS + 1)
        || digits > MOST_DIGITS
        || !Numbers.endsAt(utf8, end, to)
        || Bytes.startsWith(utf8, at, end, "1234567")
        || isFiction(utf8, at, end)) {
      return -1;
    }
    sink.found(ContentKind.PHONE, plus, end);
    return end;
  }

  /** Looks at {@code (212) 736-5000}, from its first digit; its end or -1. */
  static int northAmerican(byte[] utf8, int at, int from, int to, ContentSink sink) {
    if (Bytes.at(utf8, at + 3, to) != ')' || utf8[at] < '2') {
      return -1;
    }
    int exchange = Bytes.at(utf8, at + 4, to) == ' ' ? at + 5 : at + 4;
    int separator = Bytes.at(utf8, exchange + 3, to);
    int line = exchange + 4;
    boolean formed =
        Numbers.endOfDigits(utf8, exchange, to) == exchange + 3
            && (separator == '-' || separator == ' ' || separator == '.')
            && Numbers.endOfDigits(utf8, line, to) == line + 4;
    boolean word = Bytes.isWord(Bytes.before(utf8, at - 1, from));
    if (!formed
        || word
        || utf8[exchange] < '2'
        || is555(utf8, exchange, to)
        || is555(utf8, at, to)) {
      return -1;
    }
    sink.found(ContentKind.PHONE, at - 1, line + 4);
    return line + 4;
  }

  /** Digits with at most two separators between groups, within bounds. */
  private static int endOfNumber(byte[] utf8, int at, int to) {
    int limit = Math.min(to, at + 2 * MOST_DIGITS);
    int end = at;
    int i = at;
    while (i < limit && i - end < 3 && (Bytes.isDigit(utf8[i]) || isSeparator(utf8[i]))) {
      i++;
      end = Bytes.isDigit(utf8[i - 1]) ? i : end;
    }
    return end;
  }

  private static boolean isSeparator(byte b) {
    return b == ' ' || b == '-' || b == '.' || b == '(' || b == ')';
  }

  private static int digits(byte[] utf8, int from, int to) {
    int digits = 0;
    for (int i = from; i < to; i++) {
      digits += Bytes.isDigit(utf8[i]) ? 1 : 0;
    }
    return digits;
  }

  /** North American numbers with 555, which is no area, nor an exchange but for fiction. */
  private static boolean isFiction(byte[] utf8, int at, int to) {
    if (utf8[at] != '1') {
      return false;
    }
    int seen = 0;
    for (int i = at; i < to; i++) {
      seen += Bytes.isDigit(utf8[i]) ? 1 : 0;
      if ((seen == 2 || seen == 5) && Bytes.isDigit(utf8[i]) && is555(utf8, i, to)) {
        return true;
      }
    }
    return false;
  }

  private static boolean is555(byte[] utf8, int at, int to) {
    return Bytes.startsWith(utf8, at, to, "555");
  }
}
