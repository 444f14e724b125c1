package io.github.tuneready.token;

/**
 * Merges the bytes of a piece to tokens: always the pair of neighbours that makes the token of the
 * lowest rank, the leftmost of equals. Not thread-safe.
 */
final class BytePairMerge {
  private final Vocabulary vocabulary;
  private int[] starts = new int[64];

  BytePairMerge(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The number of tokens; the piece has at least one byte. */
  int merge(byte[] text, int from, int to) {
    if (starts.length <= to - from) {
      starts = new int[2 * (to - from)];
    }
    int parts = to - from;
    for (int i = 0; i <= parts; i++) {
      starts[i] = from + i;
    }
    while (true) {
      int best = Integer.MAX_VALUE;
      int at = 0;
      for (int i = 0; i + 2 <= parts; i++) {
        int rank = vocabulary.rank(text, starts[i], starts[i + 2]);
        if (rank >= 0 && rank < best) {
          best = rank;
          at = i;
        }
      }
      if (best == Integer.MAX_VALUE) {
        return parts;
      }
      System.arraycopy(starts, at + 2, starts, at + 1, parts - at - 1);
      parts--;
    }
  }

  /** Where the part starts, after {@link #merge}; the end of the piece for the number of parts. */
  int start(int part) {
    return starts[part];
  }
}
