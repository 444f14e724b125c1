package io.github.tuneready.content;

/**
 * Finds signed JSON Web Tokens (RFC 7519): three parts of base64url, the first two of which are
 * JSON objects and so start with {@code eyJ}.
 */
final class WebTokens {
  private static final int LONGEST_PART = 4096;
  private static final int SHORTEST_SIGNATURE = 32;

  /** Start of the payload <code>{"sub":"1234567890"</code> of the sample token at jwt.io. */
  private static final String SAMPLE = "eyJzdWIiOiIxMjM0NTY3ODkw";

  private WebTokens() {}

  /** The end of a token whose third character stands at {@code at}, or -1. */
  static int detect(byte[] utf8, int at, int from, int to, ContentSink sink) {
    int start = at - 2;
    if (!Bytes.endsWith(utf8, from, at + 1, "eyJ")
        || Bytes.isWord(Bytes.before(utf8, start, from))) {
      return -1;
    }
    int header = part(utf8, start, to);
    if (Bytes.at(utf8, header, to) != '.' || !Bytes.startsWith(utf8, header + 1, to, "eyJ")) {
      return header;
    }
    int payload = part(utf8, header + 1, to);
    if (Bytes.at(utf8, payload, to) != '.') {
      return payload;
    }
    int end = part(utf8, payload + 1, to);
    boolean sample = Bytes.startsWith(utf8, header + 1, to, SAMPLE);
    if (!sample
        && end - payload > SHORTEST_SIGNATURE
        && Randomness.likely(utf8, payload + 1, end)) {
      sink.found(ContentKind.SECRET_JWT, start, end);
    }
    return end;
  }

  private static int part(byte[] utf8, int at, int to) {
    return Alphabet.BASE64_URL.endOfRun(utf8, at, Math.min(to, at + LONGEST_PART));
  }
}
