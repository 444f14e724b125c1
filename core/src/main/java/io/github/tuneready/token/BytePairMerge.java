package io.github.tuneready.token;

/**
 * Merges the bytes of a piece to tokens: always the pair of neighbours that makes the token of the
 * lowest rank, the leftmost of equals. Not thread-safe.
 *
 * <p>A short piece is searched for its best pair from end to end, which is quickest while it is in
 * the processor's first cache; a long one goes by {@link WindowMerge}, whose time grows with n.
 */
final class BytePairMerge {
  private final ShortMerge pieces;
  private final WindowMerge windows;
  private boolean wasShort;

  BytePairMerge(Vocabulary vocabulary) {
    this.pieces = new ShortMerge(vocabulary);
    this.windows = new WindowMerge(new HeapMerge(vocabulary));
  }

  /** The number of tokens; the piece has at least one byte. */
  int merge(byte[] text, int from, int to) {
    wasShort = to - from <= ShortMerge.MAX_LENGTH;
    return wasShort ? pieces.merge(text, from, to) : windows.merge(text, from, to);
  }

  /** The starts of the parts and the end of the piece, after {@link #merge}. */
  int[] starts() {
    return wasShort ? pieces.starts() : windows.starts();
  }
}
