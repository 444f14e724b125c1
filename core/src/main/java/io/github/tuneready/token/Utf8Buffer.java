package io.github.tuneready.token;

/**
 * Characters as UTF-8 in one reused array; an unpaired surrogate becomes U+FFFD. Not thread-safe.
 */
final class Utf8Buffer {
  /** A larger array is let go after use. */
  private static final int KEPT = 1 << 20;

  private byte[] bytes = new byte[1 << 12];

  /** Valid until the next call of {@link #fill} or {@link #release}. */
  byte[] bytes() {
    return bytes;
  }

  /** Returns the number of bytes. */
  int fill(CharSequence text) {
    reserve(3L * text.length());
    int to = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c < 0x80) {
        bytes[to++] = (byte) c;
      } else if (c < 0x800) {
        to = two(c, to);
      } else if (!Character.isSurrogate(c)) {
        to = three(c, to);
      } else if (isPair(text, at)) {
        to = four(Character.toCodePoint(c, text.charAt(++at)), to);
      } else {
        to = three('\uFFFD', to);
      }
    }
    return to;
  }

  void release() {
    if (bytes.length > KEPT) {
      bytes = new byte[1 << 12];
    }
  }

  private void reserve(long length) {
    if (length > Integer.MAX_VALUE - 8) {
      throw new IllegalArgumentException("text of " + length / 3 + " characters");
    }
    if (length > bytes.length) {
      bytes = new byte[(int) length];
    }
  }

  private static boolean isPair(CharSequence text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        && at + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(at + 1));
  }

  private int two(int c, int to) {
    bytes[to] = (byte) (0xC0 | c >> 6);
    bytes[to + 1] = tail(c, 0);
    return to + 2;
  }

  private int three(int c, int to) {
    bytes[to] = (byte) (0xE0 | c >> 12);
    bytes[to + 1] = tail(c, 6);
    bytes[to + 2] = tail(c, 0);
    return to + 3;
  }

  private int four(int c, int to) {
    bytes[to] = (byte) (0xF0 | c >> 18);
    bytes[to + 1] = tail(c, 12);
    bytes[to + 2] = tail(c, 6);
    bytes[to + 3] = tail(c, 0);
    return to + 4;
  }

  private static byte tail(int c, int shift) {
    return (byte) (0x80 | (c >> shift & 63));
  }
}
