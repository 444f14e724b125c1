package io.github.tuneready.style;

/**
 * What is known of the words that were seen last: of 1 to 15 letters of ASCII, packed eight to a
 * number. A word costs one look here instead of hashing its letters one after another and asking
 * two tables. Not thread-safe.
 */
final class RecentWords {
  private static final int BITS = 12;

  /** Numbers of a slot: the letters, twice; the hash; what the tables say. */
  private static final int WIDTH = 4;

  private static final long FIRST = 0x9E3779B97F4A7C15L;
  private static final long SECOND = 0xC2B2AE3D27D4EB4FL;
  private static final int SUFFIX_AT = 16;
  private static final Lexicon LEXICON = Lexicon.english();

  private final long[] slots = new long[WIDTH << BITS];
  private final byte[] letters = new byte[2 * Long.BYTES]; // of the word that is learnt

  /**
   * Where what is known of a word stands, until the next call.
   *
   * @param low its first eight letters in lower case, the first one lowest; 0 for no letter
   * @param high the others
   */
  int find(long low, long high) {
    int slot = (int) ((low * FIRST + high * SECOND) >>> (Long.SIZE - BITS)) * WIDTH;
    if (slots[slot] != low || slots[slot + 1] != high) {
      learn(slot, low, high);
    }
    return slot;
  }

  private void learn(int slot, long low, long high) {
    int length = 0;
    long hash = WordHash.START;
    for (long rest = low; length < Long.BYTES && rest != 0; rest >>>= Byte.SIZE) {
      letters[length++] = (byte) rest;
    }
    for (long rest = high; rest != 0; rest >>>= Byte.SIZE) {
      letters[length++] = (byte) rest;
    }
    for (int i = 0; i < length; i++) {
      hash = WordHash.add(hash, letters[i]);
    }
    hash = WordHash.finish(hash);
    slots[slot] = low;
    slots[slot + 1] = high;
    slots[slot + 2] = hash;
    slots[slot + 3] =
        (long) SuffixTable.find(letters, length, length) << SUFFIX_AT | LEXICON.find(hash);
  }

  /** The hash of the word, finished. */
  long hash(int slot) {
    return slots[slot + 2];
  }

  /** Its entry in the {@link Lexicon}. */
  short entry(int slot) {
    return (short) slots[slot + 3];
  }

  /** The ordinal of its {@link Suffix}. */
  byte suffix(int slot) {
    return (byte) (slots[slot + 3] >>> SUFFIX_AT);
  }
}
