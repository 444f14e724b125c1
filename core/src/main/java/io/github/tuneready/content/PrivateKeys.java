package io.github.tuneready.content;

/** Finds private keys in PEM form (RFC 7468), and passes over rows of dashes. */
final class PrivateKeys {
  private static final String BEGIN = "-----BEGIN ";
  private static final int LONGEST_LABEL = 40;
  private static final int LONGEST_HEADERS = 256;

  /** Base64 characters without which a block only shows where a key would stand. */
  private static final int SHORTEST_BODY = 40;

  private PrivateKeys() {}

  static int detect(byte[] utf8, int at, int from, int to, ContentSink sink) {
    if (Bytes.at(utf8, at + 1, to) != '-') {
      return Math.max(Secrets.dash(utf8, at, from, to, sink), at + 1);
    }
    int end = Bytes.endOfRun(utf8, at, to);
    int begin = end - 5;
    if (begin >= at && Bytes.startsWith(utf8, begin, to, BEGIN)) {
      return block(utf8, begin, to, sink);
    }
    return end;
  }

  private static int block(byte[] utf8, int begin, int to, ContentSink sink) {
    int label = begin + BEGIN.length();
    int end = label;
    int limit = Math.min(to, label + LONGEST_LABEL);
    while (end < limit && (Bytes.isUpper(utf8[end]) || utf8[end] == ' ')) {
      end++;
    }
    boolean isPrivate =
        Bytes.endsWith(utf8, label, end, "PRIVATE KEY")
            || Bytes.endsWith(utf8, label, end, "PRIVATE KEY BLOCK");
    if (!isPrivate || !Bytes.startsWith(utf8, end, to, "-----")) {
      return end;
    }
    int body = body(utf8, end + 5, to);
    if (body > 0) {
      sink.found(ContentKind.SECRET_PRIVATE_KEY, begin, body);
      return body;
    }
    return end + 5;
  }

  /** The end of the first long line of base64 after the label, or -1. */
  private static int body(byte[] utf8, int at, int to) {
    int limit = Math.min(to, at + LONGEST_HEADERS);
    int i = at;
    while (i < limit) {
      int end = Alphabet.BASE64.endOfRun(utf8, i, Math.min(to, i + 4096));
      if (end - i >= SHORTEST_BODY && Randomness.likely(utf8, i, end)) {
        return end;
      }
      i = end + 1;
    }
    return -1;
  }
}
