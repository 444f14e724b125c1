package io.github.tuneready.content;

/** Which ASCII characters the random part of a key is made of. */
enum Alphabet {
  LETTERS("AZaz"),
  LETTERS_AND_DIGITS("09AZaz"),
  BASE64("09AZaz++//"),
  BASE64_URL("09AZaz__--"),
  BASE64_URL_AND_DOT("09AZaz__--.."),
  BASE64_URL_AND_SLASH("09AZaz__--//"),
  BASE32("27AZ"),
  HEX("09af");

  private final long low;
  private final long high;

  /** From pairs of first and last character. */
  Alphabet(String ranges) {
    long lowBits = 0;
    long highBits = 0;
    for (int i = 0; i < ranges.length(); i += 2) {
      for (int c = ranges.charAt(i); c <= ranges.charAt(i + 1); c++) {
        lowBits |= c < 64 ? 1L << c : 0;
        highBits |= c < 64 ? 0 : 1L << (c - 64);
      }
    }
    low = lowBits;
    high = highBits;
  }

  boolean contains(byte b) {
    return b >= 0 && ((b < 64 ? low >>> b : high >>> (b - 64)) & 1) != 0;
  }

  /** The end of the run of these characters from {@code at}, at most {@code limit}. */
  int endOfRun(byte[] utf8, int at, int limit) {
    int i = at;
    while (i < limit && contains(utf8[i])) {
      i++;
    }
    return i;
  }
}
