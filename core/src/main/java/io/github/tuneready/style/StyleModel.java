package io.github.tuneready.style;

import java.util.List;

/**
 * The fitted model: how a message is scored, what a score means, how known sources score. Immutable
 * as long as nobody changes its arrays, which nobody must; shared by all threads.
 *
 * @param data SHA-256 of the texts it was fitted to, in hexadecimal
 * @param neutral hashes of the words that are not masked
 * @param grams weights of sequences
 * @param trees trees over counters
 * @param norms what counters are usual
 * @param calibration slope and offset of the logit of a probability, by length
 * @param edges the scores between the classes, ascending
 * @param references how known sources score
 * @param shift how far an estimate may be off as domains differ, from 0 to 1
 */
@SuppressWarnings("ArrayRecordComponent") // columns of numbers, shared as they are
public record StyleModel(
    String data,
    long[] neutral,
    GramTable grams,
    TreeTable trees,
    CounterNorms norms,
    List<Calibration> calibration,
    double[] edges,
    List<StyleReference> references,
    double shift) {
  /** Classes of scores that references are counted by. */
  public static final int CLASSES = 20;

  /** What the sequences count against the counters. */
  public static final double GRAM_SHARE = 2.0 / 3;

  /**
   * Turns the score of a message into a probability.
   *
   * @param words from how many words on it holds
   * @param slope of the logit
   * @param offset of the logit
   * @param strict the score that at most 1 % of the human texts of any source pass
   */
  public record Calibration(int words, double slope, double offset, double strict) {}

  /** Checks what the parts must agree about. */
  public StyleModel {
    calibration = List.copyOf(calibration);
    references = List.copyOf(references);
    if (edges.length != CLASSES - 1
        || calibration.isEmpty()
        || norms.human().length != StyleCounters.SIZE) {
      throw new IllegalArgumentException(
          edges.length + " edges, " + norms.human().length + " counters");
    }
  }

  /** Loads on first use; the class initialiser makes it once for all threads. */
  private static final class Holder {
    static final StyleModel MODEL = ModelFile.standard();
  }

  /** The model that comes with the library. */
  public static StyleModel standard() {
    return Holder.MODEL;
  }

  /** The score of a message; higher is more like text of language models. */
  public double score(StyleCounters counters, StyleGrams sequences) {
    return GRAM_SHARE * grams.score(sequences) + (1 - GRAM_SHARE) * trees.score(counters);
  }

  /** The probability that a language model wrote a text with this score, at even odds. */
  public double probability(double score, int words) {
    Calibration fitting = calibration(words);
    return 1 / (1 + StrictMath.exp(-(fitting.slope() * score + fitting.offset())));
  }

  /** Whether the score is higher than that of 99 % of human texts of this length, at any source. */
  public boolean isStriking(double score, int words) {
    return score > calibration(words).strict();
  }

  private Calibration calibration(int words) {
    Calibration fitting = calibration.get(0);
    for (Calibration longer : calibration) {
      fitting = words >= longer.words() ? longer : fitting;
    }
    return fitting;
  }

  /** The class of a score, from 0. */
  public int classOf(double score) {
    return classOf(score, edges);
  }

  /**
   * The class of a score, from 0.
   *
   * @param edges the scores between the classes, ascending
   */
  public static int classOf(double score, double[] edges) {
    int found = 0;
    while (found < edges.length && score >= edges[found]) {
      found++;
    }
    return found;
  }
}
