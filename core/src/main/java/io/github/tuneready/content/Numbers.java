package io.github.tuneready.content;

/**
 * Looks at every run of digits once: is it part of a bank account, a payment card or a telephone
 * number?
 */
final class Numbers {
  private Numbers() {}

  static int detect(byte[] utf8, int at, int from, int to, ContentSink sink) {
    int end = endOfDigits(utf8, at, to);
    int before = Bytes.before(utf8, at, from);
    int found;
    if (before == '+') {
      found = Phones.international(utf8, at, from, to, sink);
    } else if (before == '(' && end - at == 3) {
      found = Phones.northAmerican(utf8, at, from, to, sink);
    } else if (Bytes.isUpper(before)) {
      found = Ibans.detect(utf8, at, from, to, sink);
    } else {
      found = Cards.detect(utf8, at, end, before, to, sink);
    }
    return Math.max(found, end);
  }

  static int endOfDigits(byte[] utf8, int at, int to) {
    int end = at;
    while (end < to && Bytes.isDigit(utf8[end])) {
      end++;
    }
    return end;
  }

  /** Whether a number cannot go on after {@code end}. */
  static boolean endsAt(byte[] utf8, int end, int to) {
    int next = Bytes.at(utf8, end, to);
    if (Bytes.isWord(next)) {
      return false;
    }
    boolean joins = next == '.' || next == ',' || next == '-' || next == '/' || next == ':';
    return !joins || !Bytes.isDigit(Bytes.at(utf8, end + 1, to));
  }
}
