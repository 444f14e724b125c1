package io.github.tuneready.style;

import java.util.Arrays;

/**
 * How many of the first {@value #WINDOW} words differ: over a window, as the share falls with the
 * length of a text. Not thread-safe.
 */
final class WordVariety {
  private static final int WINDOW = 100;
  private static final int SLOTS = 256;

  private final long[] hashes = new long[SLOTS];
  private final byte[] counts = new byte[SLOTS];
  private final long[] pairs = new long[SLOTS];
  private int words;
  private int different;
  private int once;
  private int repeated;

  void count(StyleTokens tokens) {
    Arrays.fill(hashes, 0);
    Arrays.fill(counts, (byte) 0);
    Arrays.fill(pairs, 0);
    words = 0;
    different = 0;
    once = 0;
    repeated = 0;
    long before = 0;
    for (int i = 0; i < tokens.size() && words < WINDOW; i++) {
      if (tokens.isWord(i)) {
        long hash = tokens.hash(i);
        word(hash);
        if (before != 0) {
          pair(before * 31 + hash);
        }
        before = hash;
      }
    }
  }

  private void word(long hash) {
    words++;
    int slot = (int) hash & (SLOTS - 1);
    while (hashes[slot] != hash && hashes[slot] != 0) {
      slot = (slot + 1) & (SLOTS - 1);
    }
    hashes[slot] = hash;
    counts[slot]++;
    different += counts[slot] == 1 ? 1 : 0;
    once += counts[slot] == 1 ? 1 : counts[slot] == 2 ? -1 : 0;
  }

  private void pair(long hash) {
    int slot = (int) hash & (SLOTS - 1);
    while (pairs[slot] != hash && pairs[slot] != 0) {
      slot = (slot + 1) & (SLOTS - 1);
    }
    repeated += pairs[slot] == hash ? 1 : 0;
    pairs[slot] = hash;
  }

  /** Different words, against what is usual for so many: about the 0.8th power. */
  double different() {
    return words == 0 ? 0 : different / Math.pow(words, 0.85);
  }

  /** Words that are used once, the same way. */
  double once() {
    return words == 0 ? 0 : once / Math.pow(words, 0.85);
  }

  /** The share of pairs of words that stood there before. */
  double repeatedPairs() {
    return words == 0 ? 0 : (double) repeated / words;
  }
}
