package io.github.tuneready.similarity;

import java.io.Serializable;

/**
 * How texts are compared. The defaults are ours, chosen on generated edits of public text
 * (docs/duplicates.md, 2026-11).
 *
 * @param shingle words in a shingle, 1 to 16
 * @param threshold least Jaccard similarity of two examples that are nearly the same, above 0 to 1
 * @param promptThreshold least similarity of two prompts that ask the same, above 0 to 1
 * @param maxBytes memory for shingles, in bytes, of which no more than 2 GiB and a quarter of the
 *     heap are used; where more are needed a sample of them is compared
 */
public record Comparison(int shingle, double threshold, double promptThreshold, long maxBytes)
    implements Serializable {
  private static final long LEAST_BYTES = 1L << 20;

  /** With the search, comparing takes up to three and a half times what the shingles take. */
  private static final int SHARE_OF_HEAP = 4;

  /** What a check holds beside, in bytes, however little there is to compare. */
  private static final long BESIDE = 64L << 20;

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

  /** How many shingles are held at most in this virtual machine. */
  public long mostShingles() {
    long heap = (Runtime.getRuntime().maxMemory() - BESIDE) / SHARE_OF_HEAP;
    return Math.max(LEAST_BYTES, Math.min(maxBytes, heap)) / Integer.BYTES;
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
