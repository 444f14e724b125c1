package io.github.tuneready.image;

import java.util.Arrays;

/**
 * Checks base64 (RFC 4648 section 4) strictly and at once: its alphabet, whole quads with padding,
 * no white space, no bits left over.
 */
final class Base64Text {
  private static final byte BAD = -1;
  private static final byte[] VALUES = values();

  private Base64Text() {}

  private static byte[] values() {
    String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    byte[] values = new byte[256];
    Arrays.fill(values, BAD);
    for (int i = 0; i < alphabet.length(); i++) {
      values[alphabet.charAt(i)] = (byte) i;
    }
    return values;
  }

  /** The six bits a character stands for, or -1. */
  static int value(byte b) {
    return VALUES[b & 0xFF];
  }

  /** How many characters at the end are padding: 0, 1 or 2. */
  static int padding(byte[] utf8, int from, int to) {
    int padding = 0;
    while (padding < 2 && to - padding > from && utf8[to - padding - 1] == '=') {
      padding++;
    }
    return padding;
  }

  /** The first byte at which the text is not base64, or -1; {@code to} where its end is missing. */
  static int firstFault(byte[] utf8, int from, int to) {
    int end = to - padding(utf8, from, to);
    int fault = firstForeign(utf8, from, end);
    if (fault >= 0) {
      return fault;
    }
    if ((to - from) % 4 != 0) {
      return to;
    }
    int leftOver = end == to ? 0 : value(utf8[end - 1]) & (end == to - 1 ? 0x03 : 0x0F);
    return leftOver == 0 ? -1 : end - 1;
  }

  /** The first byte that is not of the alphabet, or -1. */
  private static int firstForeign(byte[] utf8, int from, int to) {
    byte[] values = VALUES;
    int i = from;
    for (int last = to - 8; i <= last; i += 8) {
      int any =
          values[utf8[i] & 0xFF]
              | values[utf8[i + 1] & 0xFF]
              | values[utf8[i + 2] & 0xFF]
              | values[utf8[i + 3] & 0xFF]
              | values[utf8[i + 4] & 0xFF]
              | values[utf8[i + 5] & 0xFF]
              | values[utf8[i + 6] & 0xFF]
              | values[utf8[i + 7] & 0xFF];
      if (any < 0) {
        break;
      }
    }
    while (i < to && values[utf8[i] & 0xFF] >= 0) {
      i++;
    }
    return i < to ? i : -1;
  }
}
