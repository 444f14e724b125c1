package io.github.tuneready.benchmarks;

import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHasher;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import java.util.Arrays;

/**
 * The usual way to near-duplicates: MinHash signatures by hash4j, cut into bands; rows that agree
 * in a whole band are candidates, which are verified on their shingles.
 */
final class MinHashBands {
  private final int bands;
  private final int width;
  private final SimilarityHashPolicy policy;
  private long[] candidates = new long[1024];
  private int count;

  MinHashBands(int bands, int width) {
    this.bands = bands;
    this.width = width;
    this.policy = SimilarityHashing.minHash(bands * width, Integer.SIZE);
  }

  /** How many pairs of these sorted sets are at least so similar, of those that are found. */
  long pairs(int[][] sets, double threshold) {
    byte[][] signatures = signatures(sets);
    count = 0;
    for (int band = 0; band < bands; band++) {
      collect(signatures, band);
    }
    Arrays.sort(candidates, 0, count);
    long pairs = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || candidates[i] != candidates[i - 1]) {
        int[] a = sets[(int) (candidates[i] >>> Integer.SIZE)];
        int[] b = sets[(int) candidates[i]];
        pairs += SortedSets.jaccard(a, b) >= threshold ? 1 : 0;
      }
    }
    return pairs;
  }

  private byte[][] signatures(int[][] sets) {
    SimilarityHasher hasher = policy.createHasher();
    byte[][] signatures = new byte[sets.length][];
    for (int row = 0; row < sets.length; row++) {
      int[] set = sets[row];
      signatures[row] =
          set.length == 0
              ? new byte[0]
              : hasher.compute(
                  ElementHashProvider.ofFunction(
                      i -> set[i] * 0x9E3779B97F4A7C15L, set.length)); // spread, as it asks for
    }
    return signatures;
  }

  private void collect(byte[][] signatures, int band) {
    long[] rows = new long[signatures.length];
    int filled = 0;
    for (int row = 0; row < signatures.length; row++) {
      if (signatures[row].length > 0) {
        int hash = 1;
        for (int i = 0; i < width; i++) {
          hash = 31 * hash + (int) policy.getComponent(signatures[row], band * width + i);
        }
        rows[filled++] = (long) hash << Integer.SIZE | row;
      }
    }
    Arrays.sort(rows, 0, filled);
    for (int from = 0, to; from < filled; from = to) {
      for (to = from + 1; to < filled && sameBucket(rows[from], rows[to]); to++) {
        for (int earlier = from; earlier < to; earlier++) {
          add((int) rows[earlier], (int) rows[to]);
        }
      }
    }
  }

  private static boolean sameBucket(long a, long b) {
    return a >> Integer.SIZE == b >> Integer.SIZE;
  }

  private void add(int a, int b) {
    if (count == candidates.length) {
      candidates = Arrays.copyOf(candidates, count * 2);
    }
    candidates[count++] = (long) a << Integer.SIZE | b;
  }
}
