package io.github.tuneready.similarity;

import java.util.Arrays;

/**
 * Finds all pairs of sets whose Jaccard similarity reaches a threshold, exactly: two sets so
 * similar share one of their rarest shingles, so only sets that do are compared, and each pair told
 * is verified. Rows of the same words are one set here: {@link ShingleSets#original} tells them.
 *
 * <p>After Bayardo, Ma and Srikant, "Scaling up all pairs similarity search", 2007, and Xiao, Wang,
 * Lin and Yu, "Efficient similarity joins for near duplicate detection", 2008: prefixes, sizes and
 * places are filtered by. Not thread-safe.
 */
public final class PrefixJoin {
  private static final int PRUNED = Integer.MIN_VALUE;
  private static final double ROUNDING = 1e-9;

  /** A set that has looked at so many full lists has seen its group; it only glances at more. */
  private static final int FULL_LISTS = 8;

  private static final int GLANCE = 16;

  private final ShingleSets sets;
  private final double threshold;
  private final int mostVisited;
  private final PrefixIndex index;
  private final Similarity similarity;
  private final int[] overlaps;
  private int[] candidates = new int[1024];
  private int found;
  private long bounded;

  /**
   * A join.
   *
   * @param threshold least similarity of a pair, above 0 and at most 1
   * @param mostVisited how many sets that share a shingle are looked at for one set, the most alike
   *     in size first, and a few after eight such lists were cut short; a limit that {@link
   *     #bounded} tells of
   */
  public PrefixJoin(ShingleSets sets, double threshold, int mostVisited) {
    this.sets = sets;
    this.threshold = threshold;
    this.mostVisited = mostVisited;
    this.similarity = new Similarity(sets);
    this.overlaps = new int[sets.rows()];
    this.index = new PrefixIndex(indexed());
  }

  private long indexed() {
    long total = 0;
    for (int row = 0; row < sets.rows(); row++) {
      int size = sets.size(row);
      total += Math.max(0, indexPrefix(size) - sets.alone(row));
    }
    return total;
  }

  /** Tells every pair to a sink. */
  public void run(PairSink sink) {
    int[] sizes = new int[sets.rows()];
    for (int row = 0; row < sizes.length; row++) {
      sizes[row] = sets.size(row);
    }
    for (int row : SortedOrder.bySize(sizes)) {
      if (sizes[row] > 0) {
        findCandidates(row, sizes[row]);
        verify(row, sink);
        index(row, sizes[row]);
      }
    }
  }

  /** How many times the limit of looks was reached: pairs may be missing then. */
  public long bounded() {
    return bounded;
  }

  private int probePrefix(int size) {
    return size - (int) Math.ceil(threshold * size - ROUNDING) + 1;
  }

  /** Later sets are at least as large, so that they must share more. */
  private int indexPrefix(int size) {
    return size == 0
        ? 0
        : size - (int) Math.ceil(2 * threshold / (1 + threshold) * size - ROUNDING) + 1;
  }

  private int needed(int sizeA, int sizeB) {
    return (int) Math.ceil(threshold / (1 + threshold) * (sizeA + sizeB) - ROUNDING);
  }

  private void findCandidates(int row, int size) {
    found = 0;
    int alone = sets.alone(row);
    int prefix = probePrefix(size);
    int smallest = (int) Math.ceil(threshold * size - ROUNDING);
    int start = sets.start(row);
    int fullLists = 0;
    for (int place = alone; place < prefix; place++) {
      int visited = 0;
      int most = fullLists < FULL_LISTS ? mostVisited : Math.min(mostVisited, GLANCE);
      int entry = index.newest(sets.stored(start + place - alone));
      while (entry >= 0) {
        int other = index.row(entry);
        int otherSize = sets.size(other);
        if (otherSize < smallest) {
          break; // entries stand largest first
        }
        if (++visited > most) {
          fullLists += most == mostVisited ? 1 : 0;
          bounded++;
          break;
        }
        consider(other, otherSize, size, place, index.place(entry));
        entry = index.older(entry);
      }
    }
  }

  private void consider(int other, int otherSize, int size, int place, int otherPlace) {
    int overlap = overlaps[other];
    if (overlap == PRUNED) {
      return;
    }
    if (overlap == 0) {
      if (found == candidates.length) {
        candidates = Arrays.copyOf(candidates, found * 2);
      }
      candidates[found++] = other;
    }
    int atMost = overlap + 1 + Math.min(size - place, otherSize - otherPlace) - 1;
    overlaps[other] = atMost >= needed(size, otherSize) ? overlap + 1 : PRUNED;
  }

  private void verify(int row, PairSink sink) {
    Arrays.sort(candidates, 0, found);
    for (int i = 0; i < found; i++) {
      int other = candidates[i];
      boolean likely = overlaps[other] != PRUNED;
      overlaps[other] = 0;
      int a = Math.min(row, other);
      int b = Math.max(row, other);
      if (likely && sink.wants(a, b)) {
        double jaccard = similarity.of(row, other);
        if (jaccard >= threshold - ROUNDING) {
          sink.pair(a, b, jaccard);
        }
      }
    }
  }

  private void index(int row, int size) {
    int alone = sets.alone(row);
    int prefix = indexPrefix(size);
    int start = sets.start(row);
    for (int place = alone; place < prefix; place++) {
      index.add(sets.stored(start + place - alone), row, place);
    }
  }
}
