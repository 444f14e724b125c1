package io.github.tuneready.content;

/**
 * How the keys of one service look: fixed text, then random characters.
 *
 * @param kind what such a key is reported as
 * @param head fixed text up to and including the rare character it is recognised by
 * @param tail fixed text after that character
 * @param shortest fewest random characters
 * @param longest most random characters
 * @param alphabet what the random characters are
 */
record SecretFormat(
    ContentKind kind, String head, String tail, int shortest, int longest, Alphabet alphabet) {
  SecretFormat {
    if (head.isEmpty() || shortest < 8 || longest < shortest) {
      throw new IllegalArgumentException("secret format " + head + tail);
    }
  }

  char anchor() {
    return head.charAt(head.length() - 1);
  }

  /** The end of a key whose anchor stands at {@code at}, or -1. */
  int match(byte[] utf8, int at, int from, int to) {
    int start = start(at);
    if (!Bytes.endsWith(utf8, from, at + 1, head)
        || !Bytes.startsWith(utf8, at + 1, to, tail)
        || Bytes.isWord(Bytes.before(utf8, start, from))) {
      return -1;
    }
    int body = at + 1 + tail.length();
    int end = alphabet.endOfRun(utf8, body, Math.min(to, body + longest + 1));
    int length = end - body;
    boolean whole = end == to || !Bytes.isWord(utf8[end]);
    boolean fits = length >= shortest && length <= longest && whole;
    return fits && Randomness.likely(utf8, body, end) ? end : -1;
  }

  int start(int at) {
    return at + 1 - head.length();
  }
}
