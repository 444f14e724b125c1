package io.github.tuneready.token;

/**
 * Merges the bytes of a piece to tokens: always the pair of neighbours that makes the token of the
 * lowest rank, the leftmost of equals. Not thread-safe.
 *
 * <p>The rank of each pair is kept, and only the two pairs beside a merge are looked up again. A
 * short piece is searched for its best pair from end to end, which is quickest while the piece is
 * in the processor's first cache; a long one goes by {@link WindowMerge}, whose time grows with n.
 */
final class BytePairMerge {
  /** Bytes; where searching and heap took equally long on text of 18 languages. */
  private static final int SHORT = 96;

  private static final int NO_PAIR = Integer.MAX_VALUE;

  private final Vocabulary vocabulary;
  private final WindowMerge windows;
  private final int[] shortStarts = new int[SHORT + 2];
  private final int[] ranks = new int[SHORT + 2];
  private int[] starts = shortStarts;

  BytePairMerge(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.windows = new WindowMerge(new HeapMerge(vocabulary));
  }

  /** The number of tokens; the piece has at least one byte. */
  int merge(byte[] text, int from, int to) {
    if (to - from > SHORT) {
      int parts = windows.merge(text, from, to);
      starts = windows.starts();
      return parts;
    }
    starts = shortStarts;
    return mergeShort(text, from, to);
  }

  /** Where the part starts, after {@link #merge}; the end of the piece for the number of parts. */
  int start(int part) {
    return starts[part];
  }

  private int mergeShort(byte[] text, int from, int to) {
    int parts = to - from;
    for (int i = 0; i < parts; i++) {
      starts[i] = from + i;
      ranks[i] = i + 1 < parts ? rank(text, from + i, from + i + 2) : NO_PAIR;
    }
    starts[parts] = to;
    while (true) {
      int best = NO_PAIR;
      int at = 0;
      for (int i = 0; i < parts - 1; i++) {
        if (ranks[i] < best) {
          best = ranks[i];
          at = i;
        }
      }
      if (best == NO_PAIR) {
        return parts;
      }
      System.arraycopy(starts, at + 2, starts, at + 1, parts - at - 1);
      System.arraycopy(ranks, at + 2, ranks, at + 1, parts - at - 2);
      parts--;
      ranks[at] = at + 1 < parts ? rank(text, starts[at], starts[at + 2]) : NO_PAIR;
      if (at > 0) {
        ranks[at - 1] = rank(text, starts[at - 1], starts[at + 1]);
      }
    }
  }

  private int rank(byte[] text, int from, int to) {
    int rank = vocabulary.rank(text, from, to);
    return rank == Vocabulary.NONE ? NO_PAIR : rank;
  }
}
