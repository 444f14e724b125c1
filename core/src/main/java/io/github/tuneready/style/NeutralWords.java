package io.github.tuneready.style;

/** Words about no topic, as a set of hashes; all others are masked. Immutable. */
public final class NeutralWords {
  private final long[] slots;

  /** The set of these hashes, none of which is 0. */
  public NeutralWords(long[] hashes) {
    slots = new long[Integer.highestOneBit(Math.max(8, hashes.length)) * 4];
    for (long hash : hashes) {
      slots[slot(hash)] = hash;
    }
  }

  private int slot(long hash) {
    int slot = (int) hash & (slots.length - 1);
    while (slots[slot] != hash && slots[slot] != 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  /** Whether a word of this hash is about no topic. */
  public boolean contains(long hash) {
    return slots[slot(hash)] != 0;
  }

  /** The hash of a word in lower case, with a straight apostrophe. */
  public static long hash(String word) {
    return WordHash.of(word);
  }
}
