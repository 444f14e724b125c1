package io.github.tuneready.similarity;

/**
 * How texts are compared. The defaults are ours, chosen on generated edits of public text
 * (docs/duplicates.md, 2026-11).
 *
 * @param shingle words in a shingle, 1 to 16
 * @param threshold least Jaccard similarity of two examples that are nearly the same, above 0 to 1
 * @param promptThreshold least similarity of two prompts that ask the same, above 0 to 1
 * @param maxBytes memory for shingles, in bytes, of which no more than 2 GiB are used; where more
 *     are needed a sample of them is compared
 */
public record Comparison(int shingle, double threshold, double promptThreshold, long maxBytes) {
  private static final long LEAST_BYTES = 1L << 20;

  /** Checks every value; a message names the key. */
  public Comparison {
    check(shingle >= 1 && shingle <= 16, "shingle: must be 1 to 16 words");
    check(threshold > 0 && threshold <= 1, "threshold: must be above 0 and at most 1");
    check(
        promptThreshold > 0 && promptThreshold <= 1,
        "prompt-threshold: must be above 0 and at most 1");
    check(maxBytes >= LEAST_BYTES, "max-memory: must be 1 MiB or more");
  }

  private static void check(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }

  /** Shingles of three words, examples half the same, prompts nine tenths, 1 GiB. */
  public static Comparison standard() {
    return new Comparison(3, 0.5, 0.9, 1L << 30);
  }

  /** How many shingles are held at most. */
  public long mostShingles() {
    return maxBytes / Integer.BYTES;
  }

  /** An empty table for texts that are so compared. */
  public ShingleTable newTable() {
    return new ShingleTable(mostShingles());
  }

  /** The memory of several tables that are filled at once. */
  public ShingleBudget newBudget(int tables) {
    return new ShingleBudget(mostShingles(), tables);
  }
}
