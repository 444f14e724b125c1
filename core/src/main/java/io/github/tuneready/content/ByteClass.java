package io.github.tuneready.content;

/**
 * Sorts bytes into those a find can hang on and those it cannot.
 *
 * <p>Every pattern hangs on the rarest byte of its start, so that most of a text is passed over
 * eight bytes at a time without a branch taken.
 */
final class ByteClass {
  static final byte CLEAN = 0;
  static final byte CONTROL = 1;
  static final byte TAG = 2;
  static final byte BRACE = 3;
  static final byte BRACKET = 4;
  static final byte DIGIT = 5;
  static final byte AT_SIGN = 6;
  static final byte KEY = 7;
  static final byte DASH = 8;
  static final byte LATIN = 9;
  static final byte UNUSUAL = 10;
  static final byte AMPERSAND = 11;
  static final byte BACKSLASH = 12;

  private static final byte[] TABLE = table();

  private ByteClass() {}

  /** 1 for each byte that a find can hang on, else 0. */
  private static final byte[] MARKED = marked();

  private static byte[] marked() {
    byte[] marked = new byte[256];
    for (int b = 0; b < marked.length; b++) {
      marked[b] = (byte) (TABLE[b] == CLEAN ? 0 : 1);
    }
    return marked;
  }

  private static byte[] table() {
    byte[] table = new byte[256];
    fill(table, 0x00, 0x1F, CONTROL);
    table['\t'] = CLEAN;
    table['\n'] = CLEAN;
    table[0x7F] = CONTROL;
    table['<'] = TAG;
    table['&'] = AMPERSAND;
    table['\\'] = BACKSLASH;
    table['{'] = BRACE;
    table['['] = BRACKET;
    fill(table, '0', '9', DIGIT);
    table['@'] = AT_SIGN;
    for (char anchor : Secrets.ANCHORS.toCharArray()) {
      table[anchor] = KEY;
    }
    table['-'] = DASH;
    table[0xC3] = LATIN; // U+00C0 to U+00FF: the first character of all mojibake
    table[0xC2] = UNUSUAL; // C1 controls, no-break space, soft hyphen
    table[0xE2] = UNUSUAL; // general punctuation
    fill(table, 0xEE, 0xF4, UNUSUAL); // private use, specials, supplementary planes
    return table;
  }

  private static void fill(byte[] table, int first, int last, byte value) {
    for (int b = first; b <= last; b++) {
      table[b] = value;
    }
  }

  static byte of(byte b) {
    return TABLE[b & 0xFF];
  }

  /** The first byte from {@code at} on that a find can hang on, or {@code to}. */
  static int skipClean(byte[] utf8, int at, int to) {
    byte[] table = TABLE;
    byte[] marked = MARKED;
    int i = at;
    for (int last = to - 8; i <= last; i += 8) {
      int marks =
          marked[utf8[i] & 0xFF]
              | marked[utf8[i + 1] & 0xFF] << 1
              | marked[utf8[i + 2] & 0xFF] << 2
              | marked[utf8[i + 3] & 0xFF] << 3
              | marked[utf8[i + 4] & 0xFF] << 4
              | marked[utf8[i + 5] & 0xFF] << 5
              | marked[utf8[i + 6] & 0xFF] << 6
              | marked[utf8[i + 7] & 0xFF] << 7;
      if (marks != 0) {
        return i + Integer.numberOfTrailingZeros(marks);
      }
    }
    while (i < to && table[utf8[i] & 0xFF] == CLEAN) {
      i++;
    }
    return i;
  }
}
