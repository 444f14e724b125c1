package io.github.tuneready.token;

/**
 * Merges the bytes of a short piece to tokens. Parts are a linked list; what each pair of
 * neighbours would become stands in one number, rank above and place below, so that the least
 * number is the next merge, found without a branch. Not thread-safe.
 */
final class ShortMerge {
  /** Longest piece, in bytes. */
  static final int MAX_LENGTH = 96;

  private static final int PLACE_BITS = 7;
  private static final int PLACE = (1 << PLACE_BITS) - 1;
  private static final int NO_PAIR = Integer.MAX_VALUE;

  private final Vocabulary vocabulary;

  /** Of the part at an offset of the piece: its pair, the next part, the part before. */
  private final int[] pairs = new int[MAX_LENGTH + 1];

  private final int[] next = new int[MAX_LENGTH];
  private final int[] previous = new int[MAX_LENGTH + 1];
  private final int[] starts = new int[MAX_LENGTH + 1];
  private int from;
  private int length;

  ShortMerge(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The number of tokens; the piece has one byte to {@link #MAX_LENGTH}. */
  int merge(byte[] text, int start, int end) {
    from = start;
    length = end - start;
    fill(text);
    int parts = length;
    for (int best; (best = least()) != NO_PAIR; parts--) {
      int at = best & PLACE;
      int right = next[at];
      int after = next[right];
      pairs[right] = NO_PAIR;
      next[at] = after;
      previous[after] = at;
      pairs[at] = after < length ? pair(text, at, next[after]) : NO_PAIR;
      if (at > 0) {
        int before = previous[at];
        pairs[before] = pair(text, before, after);
      }
    }
    return parts;
  }

  /** The starts of the parts and the end of the piece, after {@link #merge}. */
  int[] starts() {
    int part = 0;
    for (int at = 0; at < length; at = next[at]) {
      starts[part++] = from + at;
    }
    starts[part] = from + length;
    return starts;
  }

  private void fill(byte[] text) {
    for (int at = 0; at < length; at++) {
      next[at] = at + 1;
      previous[at] = at - 1;
    }
    for (int at = 0; at < length - 1; at++) {
      int rank = vocabulary.rank(text[from + at], text[from + at + 1]);
      pairs[at] = rank == Vocabulary.NONE ? NO_PAIR : rank << PLACE_BITS | at;
    }
    pairs[length - 1] = NO_PAIR;
    pairs[length] = NO_PAIR;
  }

  private int least() {
    int even = NO_PAIR;
    int odd = NO_PAIR;
    for (int at = 0; at < length; at += 2) {
      even = Math.min(even, pairs[at]);
      odd = Math.min(odd, pairs[at + 1]);
    }
    return Math.min(even, odd);
  }

  private int pair(byte[] text, int at, int end) {
    int rank = vocabulary.rank(text, from + at, from + end);
    return rank == Vocabulary.NONE ? NO_PAIR : rank << PLACE_BITS | at;
  }
}
