package io.github.tuneready.style;

/**
 * Sequences of one to three tokens of a message, hashed into {@value #SIZE} classes. Words about a
 * topic are masked: what remains of them is their ending. Reused; not thread-safe.
 */
public final class StyleGrams implements GramSink {
  /** How many classes there are; a power of two. */
  public static final int SIZE = 1 << 16;

  private static final int MOST_TOUCHED = 12 * StyleTokens.MOST_WORDS;
  private static final long SECOND = 0x9E3779B97F4A7C15L;
  private static final long THIRD = 0xC2B2AE3D27D4EB4FL;
  private static final long[] MASKS = masks();

  private final short[] counts = new short[SIZE];
  private final int[] touched = new int[MOST_TOUCHED + 1];
  private int size;

  private static long[] masks() {
    Suffix[] suffixes = Suffix.values();
    long[] masks = new long[2 * suffixes.length];
    for (int i = 0; i < masks.length; i++) {
      masks[i] = WordHash.mix(0xD6E8FEB86659FD93L * (i + 1));
    }
    return masks;
  }

  /** Counts the sequences of a message. */
  public void count(StyleTokens tokens, NeutralWords neutral) {
    clear();
    visit(tokens, neutral, this);
  }

  /** Shows the sequences of a message, token by token. */
  static void visit(StyleTokens tokens, NeutralWords neutral, GramSink sink) {
    long before = WordHash.START; // the start of the message
    long beforeThat = 0;
    boolean start = true;
    for (int i = 0; i < tokens.size(); i++) {
      long code = code(tokens, i, neutral, start);
      start = tokens.kind(i).ends();
      sink.gram(classOf(code), i, 1);
      sink.gram(classOf(WordHash.mix(before * SECOND + code)), i, 2);
      if (beforeThat != 0) {
        long three = WordHash.mix(beforeThat * THIRD + before * SECOND + code);
        sink.gram(classOf(three), i, 3);
      }
      beforeThat = before;
      before = code;
    }
  }

  /** What a token counts as: itself, or what is left of a masked word. */
  static long code(StyleTokens tokens, int i, NeutralWords neutral, boolean start) {
    long hash = tokens.hash(i);
    if (!tokens.isWord(i)) {
      return hash;
    }
    boolean name = !start && tokens.isCapital(i);
    long mask = MASKS[tokens.suffix(i).ordinal() + (name ? MASKS.length / 2 : 0)];
    return neutral.contains(hash) ? hash : mask;
  }

  private void clear() {
    for (int i = 0; i < size; i++) {
      counts[touched[i]] = 0;
    }
    size = 0;
  }

  private static int classOf(long hash) {
    return (int) (hash >>> 40) & (SIZE - 1);
  }

  @Override
  public void gram(int gram, int last, int length) {
    int before = counts[gram]++;
    touched[size] = gram;
    size += before == 0 ? 1 : 0;
  }

  /** How many different classes there are. */
  public int size() {
    return size;
  }

  /** The class at an index below {@link #size()}, in the order of first sight. */
  public int gram(int index) {
    return touched[index];
  }

  /** How often it was seen. */
  public int count(int index) {
    return counts[touched[index]];
  }
}
