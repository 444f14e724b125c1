package io.github.tuneready.image;

/** What the address of an image is, told from its text alone: nothing is opened or resolved. */
public enum ImageUrl {
  /** The image itself, as in {@code data:image/png;base64,…}. */
  DATA,
  /** An address that a platform would fetch in the clear. */
  HTTP,
  /** An address that a platform would fetch. */
  HTTPS,
  /** An address of another scheme, as {@code file:} or {@code s3:}. */
  OTHER_SCHEME,
  /** Not an absolute address: a path, bare base64, or nothing. */
  NOT_A_URL;

  /** No registered scheme is longer (IANA "URI Schemes", read 2026-11). */
  private static final int LONGEST_SCHEME = 40;

  /**
   * Classifies an address by its scheme (RFC 3986, whose schemes know no case).
   *
   * @param utf8 holds the address
   * @param from its first byte
   * @param to the byte after its last
   */
  public static ImageUrl classify(byte[] utf8, int from, int to) {
    int colon = endOfScheme(utf8, from, to);
    if (colon <= from + 1 || colon == to || utf8[colon] != ':') {
      return NOT_A_URL; // one letter is a drive of Windows
    }
    if (is(utf8, from, colon, "data")) {
      return DATA;
    }
    boolean authority = hasAuthority(utf8, colon, to);
    if (is(utf8, from, colon, "https")) {
      return authority ? HTTPS : NOT_A_URL;
    }
    if (is(utf8, from, colon, "http")) {
      return authority ? HTTP : NOT_A_URL;
    }
    return OTHER_SCHEME;
  }

  private static int endOfScheme(byte[] utf8, int from, int to) {
    int limit = Math.min(to, from + LONGEST_SCHEME);
    int i = from;
    while (i < limit && isSchemeCharacter(utf8[i], i == from)) {
      i++;
    }
    return i;
  }

  private static boolean isSchemeCharacter(byte b, boolean first) {
    boolean letter = (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    return letter || (!first && ((b >= '0' && b <= '9') || b == '+' || b == '-' || b == '.'));
  }

  /** Whether a host, or at least one character of it, follows the two slashes. */
  private static boolean hasAuthority(byte[] utf8, int colon, int to) {
    return to - colon > 3
        && utf8[colon + 1] == '/'
        && utf8[colon + 2] == '/'
        && utf8[colon + 3] != '/'
        && utf8[colon + 3] > ' ';
  }

  static boolean is(byte[] utf8, int from, int to, String lower) {
    return to - from == lower.length() && startsWith(utf8, from, to, lower);
  }

  /** Whether the range starts with this text, whatever the case of its letters. */
  static boolean startsWith(byte[] utf8, int from, int to, String lower) {
    if (to - from < lower.length()) {
      return false;
    }
    for (int i = 0; i < lower.length(); i++) {
      int b = utf8[from + i];
      int folded = b >= 'A' && b <= 'Z' ? b + 32 : b;
      if (folded != lower.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
