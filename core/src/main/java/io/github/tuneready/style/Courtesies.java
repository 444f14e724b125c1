package io.github.tuneready.style;

/** Courtesies at the ends of a message. */
final class Courtesies {
  private static final int NEAR = 3;
  private static final int NEAR_END = 25;

  private static final long CONCLUSION = WordHash.of("conclusion");
  private static final long SUMMARY = WordHash.of("summary");
  private static final long OVERALL = WordHash.of("overall");
  private static final long ULTIMATELY = WordHash.of("ultimately");
  private static final long FREE = WordHash.of("free");
  private static final long HELPS = WordHash.of("helps");
  private static final long KNOW = WordHash.of("know");
  private static final long QUESTIONS = WordHash.of("questions");

  private Courtesies() {}

  static void fill(StyleTokens tokens, Lexicon lexicon, float[] values) {
    values[Shape.COURTEOUS_START.at] = 0;
    values[Shape.COURTEOUS_END.at] = 0;
    values[Shape.SUMMING_UP.at] = 0;
    int size = tokens.size();
    for (int i = 0; i < Math.min(NEAR, size); i++) {
      if (tokens.isWord(i) && lexicon.isIn(tokens.entry(i), WordGroup.COURTESY)) {
        values[Shape.COURTEOUS_START.at] = 1;
      }
    }
    for (int i = Math.max(0, size - 60); i < size; i++) {
      if (tokens.isWord(i)) {
        end(tokens.hash(i), i >= size - NEAR_END, values);
      }
    }
  }

  private static void end(long hash, boolean near, float[] values) {
    if (near && (hash == FREE || hash == HELPS || hash == KNOW || hash == QUESTIONS)) {
      values[Shape.COURTEOUS_END.at] = 1;
    }
    if (hash == CONCLUSION || hash == SUMMARY || hash == OVERALL || hash == ULTIMATELY) {
      values[Shape.SUMMING_UP.at] = 1;
    }
  }
}
