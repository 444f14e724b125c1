package io.github.tuneready.similarity;

import java.util.Arrays;

/** Makes the sets of a table's rows, and holds what is needed for no longer than that. */
final class ShingleSetBuilder {
  // A shingle of two texts in a hundred is shared, but never one of fewer than twenty; of a small
  // table one of three texts in ten.
  private static final double SHARED = 0.02;
  private static final int LEAST_SHARED = 20;
  private static final double SHARED_OF_FEW = 0.3;
  private static final int FEWEST_SHARED = 4;
  private static final int MOST_SHARED = 65_000;
  private static final int NO_LIMIT = Integer.MAX_VALUE;

  /** Own text fills a template where its runs are so many times a shingle long. */
  private static final int LONG_RUN = 3;

  /** A template has so many slots at most, and an id alone is no own text. */
  private static final int MOST_SLOTS = 3;

  private static final int FEWEST_OWN_WORDS = 4;

  final long[] keys;
  final int[] originals;
  final int[] sizes;
  final int[] alone;
  final int[] starts;
  int[] stored;

  private final RepeatFilter repeats;
  private final ShingleCounts counts;
  private final int limit;
  private final int shingle;
  private final boolean whole;

  /** Reads the sets of some rows; see {@link ShingleSets}. */
  ShingleSetBuilder(ShingleTable table, Part part, int fewest, int shingle, boolean weighed) {
    RowReader rows = new RowReader(table, part);
    int count = table.rows();
    this.shingle = shingle;
    this.whole = table.oneOf() == 1;
    keys = rows.keys();
    originals = new int[count];
    sizes = new int[count];
    alone = new int[count];
    starts = new int[count + 1];
    limit = weighed ? limit(count) : NO_LIMIT;
    repeats = new RepeatFilter(table.size());
    findOriginals(rows, fewest);
    stored = new int[countRepeated(rows)];
    keepRepeated(rows);
    counts = new ShingleCounts(starts[count]);
    countStored();
    arrange(rows);
  }

  private static int limit(int texts) {
    double least = Math.min(LEAST_SHARED, Math.max(FEWEST_SHARED, texts * SHARED_OF_FEW));
    return (int) Math.min(MOST_SHARED, Math.max(least, texts * SHARED));
  }

  private void findOriginals(RowReader rows, int fewest) {
    SequenceIndex seen = new SequenceIndex(keys.length);
    for (int row = 0; row < keys.length; row++) {
      int length = rows.read(row);
      int[] values = rows.values();
      originals[row] = length == 0 ? row : seen.firstOf(values, length, row);
      sizes[row] = length < fewest ? 0 : length;
      if (isCompared(row)) {
        for (int i = 0; i < length; i++) {
          repeats.add(values[i]);
        }
      }
    }
  }

  private boolean isCompared(int row) {
    return originals[row] == row && sizes[row] > 0;
  }

  /** How many shingles may stand in other rows too, those that a row repeats among them. */
  private int countRepeated(RowReader rows) {
    int count = 0;
    for (int row = 0; row < keys.length; row++) {
      if (isCompared(row)) {
        int length = rows.read(row);
        int[] values = rows.values();
        for (int i = 0; i < length; i++) {
          count += repeats.isAgain(values[i]) ? 1 : 0;
        }
      }
    }
    return count;
  }

  /** Stores each different shingle of a row that may stand in others too, and counts the rest. */
  private void keepRepeated(RowReader rows) {
    int[] repeated = new int[256];
    int end = 0;
    for (int row = 0; row < keys.length; row++) {
      starts[row] = end;
      if (!isCompared(row)) {
        continue;
      }
      int length = rows.read(row);
      int[] values = rows.values();
      if (repeated.length < length) {
        repeated = new int[length * 2];
      }
      int kept = 0;
      for (int i = 0; i < length; i++) {
        if (repeats.isAgain(values[i])) {
          repeated[kept++] = values[i];
        }
      }
      alone[row] = length - kept;
      Arrays.sort(repeated, 0, kept);
      for (int i = 0; i < kept; i++) {
        if (i == 0 || repeated[i] != repeated[i - 1]) {
          stored[end++] = repeated[i];
        }
      }
    }
    starts[keys.length] = end;
  }

  private void countStored() {
    int end = starts[keys.length];
    for (int i = 0; i < end; i++) {
      counts.add(stored[i]);
    }
  }

  /** Leaves boilerplate and shingles of one row alone out, and puts the others rarest first. */
  private void arrange(RowReader rows) {
    long[] ordered = new long[256];
    int end = 0;
    for (int row = 0; row < keys.length; row++) {
      int from = starts[row];
      int to = starts[row + 1];
      starts[row] = end;
      if (ordered.length < to - from) {
        ordered = new long[(to - from) * 2];
      }
      boolean own = isCompared(row) && hasShared(from, to) && hasOwnText(rows, row);
      int kept = 0;
      for (int i = from; i < to; i++) {
        int frequency = counts.of(stored[i]);
        if (frequency == 1) {
          alone[row]++;
        } else if (!own || frequency < limit) {
          ordered[kept++] = ((long) frequency << 32) | (stored[i] & 0xFFFFFFFFL);
        }
      }
      Arrays.sort(ordered, 0, kept);
      for (int i = 0; i < kept; i++) {
        stored[end++] = (int) ordered[i]; // never past what is read: sets only become smaller
      }
      sizes[row] = isCompared(row) ? alone[row] + kept : sizes[row];
    }
    starts[keys.length] = end;
    if (end < stored.length / 2) {
      stored = Arrays.copyOf(stored, end); // else the copy would take more than it gives back
    }
  }

  private boolean hasShared(int from, int to) {
    for (int i = from; i < to; i++) {
      if (counts.of(stored[i]) >= limit) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a text fills a template: beside shared shingles it has a third of its own, or its own
   * shingles stand in few or long runs. Words changed here and there stand in many short ones.
   */
  private boolean hasOwnText(RowReader rows, int row) {
    int length = rows.read(row);
    int[] values = rows.values();
    int own = 0;
    int runs = 0;
    boolean inRun = false;
    for (int i = 0; i < length; i++) {
      boolean isOwn = !repeats.isAgain(values[i]) || counts.of(values[i]) < limit;
      own += isOwn ? 1 : 0;
      runs += isOwn && !inRun ? 1 : 0;
      inRun = isOwn;
    }
    if (own == length || own < shingle) {
      return false;
    }
    int ownWords = own - runs * (shingle - 1);
    boolean slots =
        own >= runs * LONG_RUN * shingle || (runs <= MOST_SLOTS && ownWords >= FEWEST_OWN_WORDS);
    return (whole && slots) || own * 3L >= length;
  }
}
