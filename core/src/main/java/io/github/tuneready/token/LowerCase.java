package io.github.tuneready.token;

/** Runs of small ASCII letters, looked at eight bytes at a time: most words need no more. */
final class LowerCase {
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long FROM_A = 0x1F1F1F1F1F1F1F1FL; // carries into the high bit from 'a' on
  private static final long BEYOND_Z = 0x0505050505050505L; // and from the byte after 'z' on

  private LowerCase() {}

  /** The first byte from {@code from} on that is no small ASCII letter, or {@code to}. */
  static int end(byte[] text, int from, int to) {
    int at = from;
    while (at <= text.length - Long.BYTES) {
      int letters = letters(Key.eight(text, at));
      at += letters;
      if (letters < Long.BYTES || at >= to) {
        return Math.min(at, to);
      }
    }
    while (at < to && text[at] >= 'a' && text[at] <= 'z') {
      at++;
    }
    return Math.min(at, to);
  }

  /** How many of eight bytes are small letters before the first that is not. */
  private static int letters(long eight) {
    long low = eight & ~HIGH_BITS;
    long small = (low + FROM_A) & ~(low + BEYOND_Z) & ~eight & HIGH_BITS;
    return Long.numberOfTrailingZeros(small ^ HIGH_BITS) >>> 3;
  }
}
