package io.github.tuneready.style;

/**
 * Scores one message after another without allocating. What it says is valid until the next
 * message. Not thread-safe: one for each worker, all of one model.
 */
public final class StyleScorer {
  private final StyleModel model;
  private final NeutralWords neutral;
  private final StyleTokens tokens = new StyleTokens();
  private final StyleCounters counters = new StyleCounters();
  private final StyleGrams grams = new StyleGrams();
  private double score;

  /** A scorer with the model that comes with the library. */
  public StyleScorer() {
    this(StyleModel.standard());
  }

  /** A scorer with a model. */
  public StyleScorer(StyleModel model) {
    this.model = model;
    this.neutral = new NeutralWords(model.neutral());
  }

  /**
   * Assesses a message by its first {@value StyleTokens#MOST_WORDS} words.
   *
   * @param utf8 holds valid UTF-8
   * @param from the first byte of the message
   * @param to the byte after its last
   */
  public Assessment assess(byte[] utf8, int from, int to) {
    tokens.read(utf8, from, to);
    Assessment assessment = Gate.of(tokens, to - from);
    if (assessment == Assessment.ASSESSED) {
      counters.count(tokens);
      grams.count(tokens, neutral);
      score = model.score(counters, grams);
    }
    return assessment;
  }

  /** The model it scores by. */
  public StyleModel model() {
    return model;
  }

  /** The score of the message, where it was assessed; higher is more like LLM text. */
  public double score() {
    return score;
  }

  /** The probability that a language model wrote it, at even odds. */
  public double probability() {
    return model.probability(score, tokens.words());
  }

  /** Words that were looked at. */
  public int words() {
    return tokens.words();
  }

  /** The counters of the message, where it was assessed. */
  public StyleCounters counters() {
    return counters;
  }

  StyleTokens tokens() {
    return tokens;
  }

  NeutralWords neutral() {
    return neutral;
  }
}
