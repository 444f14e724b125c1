package io.github.tuneready.style;

/**
 * The suffixes of all words by their length and last four bytes. Half of all words are short and
 * every ending is rare: looking up has no jumps, which no processor could foretell.
 */
final class SuffixTable {
  // What is asked about each of the last four bytes; all that is not asked about is alike.
  private static final String LAST = " ntsygdelr";
  private static final String BEFORE = " 'onsutleva";
  private static final String THIRD = " ieob";
  private static final String FOURTH = " mn";

  private static final int BEFORE_AT = 4;
  private static final int THIRD_AT = 8;
  private static final int FOURTH_AT = 11;
  private static final int LENGTH_AT = 13;
  private static final int SHORTEST = 2; // what is shorter is like it
  private static final int SIZE = (Suffix.FULL_LENGTH - SHORTEST + 1) << LENGTH_AT;

  /** The last byte of a curly apostrophe. */
  private static final int CURLY_END = 0x99;

  private static final short[] LAST_CLASSES = classes(LAST, 0);
  private static final short[] BEFORE_CLASSES = classes(BEFORE, BEFORE_AT);
  private static final short[] THIRD_CLASSES = classes(THIRD, THIRD_AT);
  private static final short[] FOURTH_CLASSES = classes(FOURTH, FOURTH_AT);
  private static final byte[] SUFFIXES = suffixes();

  private SuffixTable() {}

  private static short[] classes(String letters, int shift) {
    short[] classes = new short[256];
    for (int i = 1; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      short shifted = (short) (i << shift);
      classes[letter] = shifted;
      classes[Character.toUpperCase(letter)] = shifted;
      if (letter == '\'') {
        classes[CURLY_END] = shifted;
      }
    }
    return classes;
  }

  private static byte[] suffixes() {
    byte[] suffixes = new byte[SIZE];
    for (int i = 0; i < SIZE; i++) {
      Suffix suffix =
          Suffix.of(
              (i >> LENGTH_AT) + SHORTEST,
              letter(LAST, i & 15),
              letter(BEFORE, (i >> BEFORE_AT) & 15),
              letter(THIRD, (i >> THIRD_AT) & 7),
              letter(FOURTH, (i >> FOURTH_AT) & 3));
      suffixes[i] = (byte) suffix.ordinal();
    }
    return suffixes;
  }

  private static char letter(String letters, int number) {
    return number < letters.length() ? letters.charAt(number) : ' ';
  }

  /**
   * The ordinal of the suffix of a word.
   *
   * @param length of the word, an apostrophe counting as one byte whatever its shape
   * @param to the byte after its last
   */
  static byte find(byte[] utf8, int length, int to) {
    int lengths = Math.max(SHORTEST, Math.min(length, Suffix.FULL_LENGTH)) - SHORTEST;
    return SUFFIXES[
        lengths << LENGTH_AT
            | LAST_CLASSES[utf8[to - 1] & 0xFF]
            | BEFORE_CLASSES[utf8[Math.max(0, to - 2)] & 0xFF]
            | THIRD_CLASSES[utf8[Math.max(0, to - 3)] & 0xFF]
            | FOURTH_CLASSES[utf8[Math.max(0, to - 4)] & 0xFF]];
  }
}
