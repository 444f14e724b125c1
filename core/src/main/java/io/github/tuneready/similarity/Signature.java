package io.github.tuneready.similarity;

import java.io.Serializable;
import java.util.Arrays;

/**
 * The different shingles of one text: all that is needed to find the texts nearly the same as it,
 * and to verify that they are. A pure function of the text, so that an engine can make signatures
 * anywhere, bring texts together by {@link #keys} and verify the pairs with {@link #jaccard}.
 *
 * <p>Four bytes for each shingle. Immutable and serializable.
 */
public final class Signature implements Serializable {
  private static final long serialVersionUID = 1;
  private static final double ROUNDING = 1e-9;

  private final int[] shingles;

  private Signature(int[] shingles) {
    this.shingles = shingles;
  }

  /** The signature of the text that a shingler has finished. */
  public static Signature of(Shingler finished) {
    int[] shingles = Arrays.copyOf(finished.buffer(), finished.size());
    Arrays.sort(shingles);
    int size = 0;
    for (int i = 0; i < shingles.length; i++) {
      if (i == 0 || shingles[i] != shingles[size - 1]) {
        shingles[size++] = shingles[i];
      }
    }
    return new Signature(Arrays.copyOf(shingles, size));
  }

  /** How many different shingles there are. */
  public int size() {
    return shingles.length;
  }

  /**
   * Keys of which two texts share at least one wherever their similarity reaches a threshold. In
   * one order of all shingles - here that of their hashes - the first of each text suffice, as many
   * as could be missing in the other and one more (Chaudhuri, Ganti and Kaushik 2006). Texts that
   * share a key need not be alike.
   *
   * @param threshold least similarity of a pair, above 0 and at most 1
   * @return {@code size() - ceil(threshold * size()) + 1} keys, none for a text without shingles
   * @throws IllegalArgumentException if the threshold is not above 0 and at most 1
   */
  public long[] keys(double threshold) {
    if (!(threshold > 0 && threshold <= 1)) {
      throw new IllegalArgumentException("threshold: must be above 0 and at most 1");
    }
    int all = shingles.length;
    int count = all == 0 ? 0 : all - (int) Math.ceil(threshold * all - ROUNDING) + 1;
    long[] keys = new long[count];
    for (int i = 0; i < count; i++) {
      keys[i] = shingles[i];
    }
    return keys;
  }

  /** Shared shingles by all shingles of the two, 0 to 1; 0 if neither has one. */
  public double jaccard(Signature other) {
    int[] theirs = other.shingles;
    int shared = 0;
    for (int i = 0, j = 0; i < shingles.length && j < theirs.length; ) {
      int mine = shingles[i];
      int their = theirs[j];
      shared += mine == their ? 1 : 0;
      i += mine <= their ? 1 : 0;
      j += their <= mine ? 1 : 0;
    }
    int union = shingles.length + theirs.length - shared;
    return union == 0 ? 0 : (double) shared / union;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Signature signature && Arrays.equals(shingles, signature.shingles);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(shingles);
  }
}
