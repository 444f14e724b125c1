package io.github.tuneready.similarity;

import java.util.Arrays;

/**
 * Cuts text into words and rolls each run of words into one number, its shingle. Words are runs of
 * letters, digits and underscores in lower case. Punctuation and white space count for nothing. A
 * pure function of the text: the same words give the same shingles everywhere.
 *
 * <p>Allocates nothing per word once its buffer has grown. Not thread-safe.
 */
public final class Shingler {
  private static final long WORD = 0x9E3779B97F4A7C15L;
  private static final long ROLL = 0xBF58476D1CE4E5B9L;
  private static final long CHARACTER = 0x100000001B3L; // the prime of 64-bit FNV-1a
  private static final int APOSTROPHE = 0x2019; // the typographic one
  private static final int LONGEST_BUFFER = 1 << 16;

  /** The lower-case character of an ASCII byte that stands in words, else 0. */
  private static final byte[] ASCII = ascii();

  private final int length;
  private final boolean natural;
  private final long[] recent;
  private int[] shingles = new int[256];
  private int size;
  private int words;
  private long seed;
  private long numbers;

  /**
   * A shingler.
   *
   * @param length words in a shingle, 1 to 16
   * @param natural whether words are parted as readers do: every character is one in Chinese,
   *     Japanese, Thai and the other scripts without spaces, and "don't" is one with or without its
   *     apostrophe, as are compounds with hyphens; else words are plain runs
   */
  public Shingler(int length, boolean natural) {
    if (length < 1 || length > 16) {
      throw new IllegalArgumentException("shingle: must be 1 to 16 words");
    }
    this.length = length;
    this.natural = natural;
    this.recent = new long[length];
  }

  private static byte[] ascii() {
    byte[] table = new byte[128];
    for (int c = 0; c < table.length; c++) {
      if (c == '_' || Character.isLetterOrDigit(c)) {
        table[c] = (byte) Character.toLowerCase(c);
      }
    }
    return table;
  }

  /**
   * Opens the next text.
   *
   * @param context texts of different contexts, such as other images, share no shingle
   */
  public void start(long context) {
    if (shingles.length > LONGEST_BUFFER) {
      shingles = new int[256]; // one huge text must not hold memory for ever
    }
    size = 0;
    words = 0;
    numbers = 0;
    seed = context;
  }

  /** Takes in UTF-8; a word ends where the bytes end. */
  public void add(byte[] bytes, int from, int to) {
    long word = 0;
    boolean inside = false;
    boolean digits = false;
    for (int at = from; at < to; ) {
      int lead = bytes[at];
      if (lead >= 0) {
        at++;
        byte lower = ASCII[lead];
        if (lower != 0) {
          word = (word ^ lower) * CHARACTER;
          inside = true;
          digits |= lower <= '9';
          continue;
        }
        if (inside && (lead == '\'' || lead == '-') && joins(bytes, at, to)) {
          continue;
        }
      } else {
        int read = Utf8Character.at(bytes, at, to);
        at += read & 7;
        int character = Character.toLowerCase(read >>> 3);
        if (inside && character == APOSTROPHE && joins(bytes, at, to)) {
          continue;
        }
        if (Utf8Character.isWord(character)) {
          boolean alone = natural && Utf8Character.isAlone(character);
          if (alone && inside) {
            endWord(word, digits);
            word = 0;
            digits = false;
          }
          word = (word ^ character) * CHARACTER;
          inside = true;
          digits |= Character.isDigit(character);
          if (!alone) {
            continue;
          }
        }
      }
      if (inside) {
        endWord(word, digits);
        word = 0;
        inside = false;
        digits = false;
      }
    }
    if (inside) {
      endWord(word, digits);
    }
  }

  /** Whether a mark before an index stands inside a word. */
  private boolean joins(byte[] bytes, int at, int to) {
    return natural && at < to && (bytes[at] < 0 || ASCII[bytes[at]] != 0);
  }

  private void endWord(long hash, boolean digits) {
    long word = mix(hash ^ seed);
    if (digits) {
      numbers += mix(word + WORD);
    }
    recent[words % length] = word;
    words++;
    if (words >= length) {
      keep(rolled(length));
    }
  }

  /** The last words as one number, in their order. */
  private long rolled(int count) {
    long rolled = count;
    for (int i = words - count; i < words; i++) {
      rolled = (rolled ^ recent[i % length]) * ROLL;
      rolled ^= rolled >>> 32;
    }
    return mix(rolled);
  }

  private void keep(long shingle) {
    if (size == shingles.length) {
      shingles = Arrays.copyOf(shingles, size * 2);
    }
    shingles[size++] = (int) (shingle >>> 32);
  }

  /** Closes a text: one of fewer words than a shingle has is one shingle. */
  public void finish() {
    if (size == 0 && words > 0) {
      keep(rolled(words));
    }
  }

  /** How many shingles there are, repeated ones included, in the order of the text. */
  public int size() {
    return size;
  }

  /** A shingle, valid until the next text. */
  public int shingle(int index) {
    return shingles[index];
  }

  /** How many words were taken in. */
  public int words() {
    return words;
  }

  /** A digest of the words with digits in them, whatever their order; 0 if there are none. */
  public long numbers() {
    return numbers;
  }

  int[] buffer() {
    return shingles;
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood, 2014). */
  static long mix(long value) {
    long bits = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
    return bits ^ (bits >>> 31);
  }
}
