package io.github.tuneready.token;

import java.util.Arrays;

/**
 * Merges the bytes of a long piece window by window, so that all it works on stays in the
 * processor's first cache and time grows with the length alone. Not thread-safe.
 *
 * <p>Tokens of a text are its tokens as soon as each two neighbours are the tokens of what they
 * make together. For the first merge across any border would, up to then, have seen both sides
 * merged as if there were nothing else, and so would be made between the two alone. Each window
 * therefore starts some tokens before the last one's end, and is taken if its first token stands
 * beside the token before it; else it starts further back. A text that asks for that again and
 * again is left to {@link HeapMerge} as a whole.
 */
final class WindowMerge {
  private static final int WINDOW = 512;

  /** Tokens of the last window that are merged anew, at first. */
  private static final int OVERLAP = 1;

  private static final int KEPT = 1 << 16;

  private final HeapMerge heap;

  /** Starts of the tokens, and behind the last one its end. */
  private int[] starts = {};

  private int tokens;

  /** Bytes that may still be merged anew. */
  private long patience;

  WindowMerge(HeapMerge heap) {
    this.heap = heap;
  }

  /** The number of tokens; the piece has at least one byte. */
  int merge(byte[] text, int from, int to) {
    if (starts.length == 0 || starts.length > KEPT) {
      starts = new int[2 * WINDOW];
    }
    starts[0] = from;
    tokens = 0;
    patience = (long) to - from;
    while (starts[tokens] < to) {
      int end = Math.min(starts[tokens] + WINDOW, to);
      if (!extend(text, end)) {
        tokens = 0;
        take(text, from, to);
      }
    }
    return tokens;
  }

  /** The starts of the tokens and the end of the piece, after {@link #merge}. */
  int[] starts() {
    return starts;
  }

  /** Whether the tokens were brought up to {@code end} within what patience there is. */
  private boolean extend(byte[] text, int end) {
    int before = tokens;
    int reached = starts[before];
    for (int overlap = OVERLAP; ; overlap *= 2) {
      tokens = Math.max(0, before - overlap);
      patience -= reached - starts[tokens];
      if (patience < 0) {
        return false;
      }
      int first = tokens;
      take(text, starts[first], end);
      if (first == 0 || areTokens(text, starts[first - 1], starts[first], starts[first + 1])) {
        return true;
      }
    }
  }

  /** Adds the tokens of the text from the end of those there are. */
  private void take(byte[] text, int from, int to) {
    int more = heap.merge(text, from, to);
    if (starts.length <= tokens + more) {
      starts = Arrays.copyOf(starts, 2 * (tokens + more));
    }
    System.arraycopy(heap.starts(), 0, starts, tokens, more + 1);
    tokens += more;
  }

  private boolean areTokens(byte[] text, int from, int border, int to) {
    return heap.merge(text, from, to) == 2 && heap.starts()[1] == border;
  }
}
