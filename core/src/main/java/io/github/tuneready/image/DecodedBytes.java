package io.github.tuneready.image;

/**
 * Reads single bytes out of base64 text without decoding the rest. Bytes past the end are -1.
 * Reused; valid while the text is.
 */
final class DecodedBytes {
  private byte[] base64 = {};
  private int from;
  private long length;

  void reset(byte[] text, int start, long decodedLength) {
    base64 = text;
    from = start;
    length = decodedLength;
  }

  long length() {
    return length;
  }

  /** The byte at an offset, from 0 to 255, or -1 past the end. */
  int at(long offset) {
    if (offset < 0 || offset >= length) {
      return -1;
    }
    int quad = from + (int) (offset / 3 * 4);
    int within = (int) (offset % 3);
    int left = Base64Text.value(base64[quad + within]);
    int right = Base64Text.value(base64[quad + within + 1]);
    return ((left << (2 + 2 * within)) | (right >> (4 - 2 * within))) & 0xFF;
  }

  /** A number of up to four bytes, the highest first; -1 past the end. */
  long big(long offset, int bytes) {
    if (offset < 0 || offset + bytes > length) {
      return -1;
    }
    long number = 0;
    for (int i = 0; i < bytes; i++) {
      number = number << 8 | at(offset + i);
    }
    return number;
  }

  /** A number of up to four bytes, the lowest first; -1 past the end. */
  long little(long offset, int bytes) {
    if (offset < 0 || offset + bytes > length) {
      return -1;
    }
    long number = 0;
    for (int i = bytes - 1; i >= 0; i--) {
      number = number << 8 | at(offset + i);
    }
    return number;
  }

  /** Whether these bytes, each given as one character, stand at an offset. */
  boolean startsWith(long offset, String latin1) {
    for (int i = 0; i < latin1.length(); i++) {
      if (at(offset + i) != latin1.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
