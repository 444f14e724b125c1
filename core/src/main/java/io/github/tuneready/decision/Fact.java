package io.github.tuneready.decision;

/**
 * A fact a decision used.
 *
 * @param key what it is about, as the evidence file names it
 * @param text the fact, in a clause
 * @param origin whose it is
 */
public record Fact(String key, String text, Origin origin) {
  /** Whose a fact is. */
  public enum Origin {
    /** The team's. */
    EVIDENCE,
    /** Seen in the training data. */
    DATASET,
    /** The tables of prices and models. */
    TABLES,
    /** Nobody's: taken where nothing is stated. */
    DEFAULT
  }

  static Fact stated(String key, String text) {
    return new Fact(key, text, Origin.EVIDENCE);
  }

  static Fact seen(String key, String text) {
    return new Fact(key, text, Origin.DATASET);
  }

  static Fact listed(String key, String text) {
    return new Fact(key, text, Origin.TABLES);
  }

  static Fact assumed(String key, String text) {
    return new Fact(key, text, Origin.DEFAULT);
  }
}
