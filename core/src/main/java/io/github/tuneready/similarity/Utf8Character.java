package io.github.tuneready.similarity;

/** Characters beyond ASCII in UTF-8, and which of them stand in words. */
final class Utf8Character {
  private static final byte OTHER = 0;
  private static final byte WORD = 1;
  private static final byte ALONE = 2;
  private static final byte[] CLASSES = classes();

  private Utf8Character() {}

  /**
   * The character at an index, its length in bytes in the low three bits. A byte that is no UTF-8
   * reads as a character of its own.
   */
  static int at(byte[] bytes, int at, int to) {
    int lead = bytes[at] & 0xFF;
    int left = to - at;
    if (lead >= 0xF0 && left >= 4) {
      int character =
          (lead & 7) << 18
              | (bytes[at + 1] & 63) << 12
              | (bytes[at + 2] & 63) << 6
              | (bytes[at + 3] & 63);
      return Math.min(character, Character.MAX_CODE_POINT) << 3 | 4;
    }
    if (lead >= 0xE0 && lead < 0xF0 && left >= 3) {
      int character = (lead & 15) << 12 | (bytes[at + 1] & 63) << 6 | (bytes[at + 2] & 63);
      return character << 3 | 3;
    }
    if (lead >= 0xC2 && lead < 0xE0 && left >= 2) {
      return ((lead & 31) << 6 | (bytes[at + 1] & 63)) << 3 | 2;
    }
    return lead << 3 | 1;
  }

  /** Whether a character stands in words: letters and numbers do. */
  static boolean isWord(int character) {
    return kind(character) != OTHER;
  }

  /** Whether a character is a word by itself, as in Chinese, Japanese and Thai. */
  static boolean isAlone(int character) {
    return kind(character) == ALONE;
  }

  private static byte kind(int character) {
    return character < CLASSES.length ? CLASSES[character] : classOf(character);
  }

  private static byte[] classes() {
    byte[] classes = new byte[Character.MIN_SUPPLEMENTARY_CODE_POINT];
    for (int character = 0; character < classes.length; character++) {
      classes[character] = classOf(character);
    }
    return classes;
  }

  private static byte classOf(int character) {
    if (!Character.isLetterOrDigit(character)
        && Character.getType(character) != Character.LETTER_NUMBER
        && Character.getType(character) != Character.OTHER_NUMBER) {
      return OTHER;
    }
    return switch (Character.UnicodeScript.of(character)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> ALONE;
      default -> WORD;
    };
  }
}
