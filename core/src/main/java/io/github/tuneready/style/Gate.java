package io.github.tuneready.style;

/**
 * Tells which messages the model was not made for. English is recognised by its commonest words: of
 * an English text they are two in five, of one in a related language one in twelve at most.
 */
final class Gate {
  /** Below, style says little: leave-source-out AUROC under 0.8, see docs/style-model.md. */
  static final int FEWEST_WORDS = 40;

  private static final double MOST_CODE = 0.35;
  private static final double FEWEST_COMMON = 0.18;
  private static final double MOST_SYMBOLS = 0.08;

  private Gate() {}

  static Assessment of(StyleTokens tokens, int bytes) {
    int read = Math.max(1, tokens.bytesRead());
    if (tokens.codeBytes() > MOST_CODE * read) {
      return Assessment.CODE;
    }
    if (tokens.words() < FEWEST_WORDS) {
      return isForeign(tokens, bytes) ? Assessment.NOT_ENGLISH : Assessment.TOO_SHORT;
    }
    if (tokens.symbols() > MOST_SYMBOLS * tokens.letters()) {
      return Assessment.CODE;
    }
    return tokens.commonWords() < FEWEST_COMMON * tokens.words()
        ? Assessment.NOT_ENGLISH
        : Assessment.ASSESSED;
  }

  /** Scripts without blanks have few words however long they are. */
  private static boolean isForeign(StyleTokens tokens, int bytes) {
    return bytes > 100 && tokens.foreignBytes() * 2 > bytes;
  }
}
