package io.github.tuneready.cli;

import io.github.tuneready.similarity.Comparison;
import io.github.tuneready.similarity.PairSink;
import io.github.tuneready.similarity.Part;
import io.github.tuneready.similarity.PrefixJoin;
import io.github.tuneready.similarity.ShingleSets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Writes one JSON line for each pair of rows that are similar enough, as they are found. Many rows
 * of the same words are paired with the first of them alone.
 */
final class PairLines implements PairSink {
  /** Rows of the same words that are paired each with each. */
  private static final int MOST_ALIKE = 100;

  private static final int MOST_VISITED = 20_000;
  private static final int NONE = -1;

  private final PairRows rows;
  private final Comparison comparison;
  private final ShingleSets sets;
  private final Writer out;
  private final int[] next;
  private final int[] copies;
  private final StringBuilder line = new StringBuilder();
  private long heaps;
  private long bounded;

  PairLines(PairRows rows, Comparison comparison, Writer out) {
    this.rows = rows;
    this.comparison = comparison;
    this.sets = new ShingleSets(rows.table(), Part.WHOLE, 1, comparison.shingle(), false);
    this.out = out;
    this.next = new int[rows.size()];
    this.copies = new int[rows.size()];
    Arrays.fill(next, NONE);
  }

  /** Writes all pairs. */
  void write() throws IOException {
    int[] last = new int[rows.size()];
    for (int row = 0; row < rows.size(); row++) {
      int original = sets.original(row);
      last[row] = row;
      copies[original]++;
      if (original != row) {
        next[last[original]] = row;
        last[original] = row;
      }
    }
    try {
      for (int row = 0; row < rows.size(); row++) {
        if (copies[row] > 1) {
          pairSameWords(row);
        }
      }
      PrefixJoin join = new PrefixJoin(sets, comparison.threshold(), MOST_VISITED);
      join.run(this);
      bounded = join.bounded();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** What was left out, each in a line. */
  List<String> limits() {
    List<String> limits = new ArrayList<>();
    if (heaps > 0) {
      limits.add(
          "more than "
              + MOST_ALIKE
              + " examples of the same words: each is paired with the first of them alone");
    }
    if (bounded > 0) {
      limits.add("too many examples are alike: some pairs are missing");
    }
    if (rows.table().oneOf() > 1) {
      limits.add(
          "memory was short: compared by one shingle of "
              + rows.table().oneOf()
              + "; --max-memory gives more");
    }
    return limits;
  }

  private void pairSameWords(int first) {
    boolean heap = copies[first] > MOST_ALIKE;
    heaps += heap ? 1 : 0;
    for (int a = first; a != NONE; a = heap ? NONE : next[a]) {
      for (int b = next[a]; b != NONE; b = next[b]) {
        append(a, b, 1);
      }
    }
  }

  @Override
  public boolean wants(int a, int b) {
    return true;
  }

  @Override
  public void pair(int a, int b, double jaccard) {
    if (copies[a] > MOST_ALIKE || copies[b] > MOST_ALIKE) {
      append(a, b, jaccard);
      return;
    }
    for (int left = a; left != NONE; left = next[left]) {
      for (int right = b; right != NONE; right = next[right]) {
        append(Math.min(left, right), Math.max(left, right), jaccard);
      }
    }
  }

  private void append(int a, int b, double jaccard) {
    line.setLength(0);
    line.append("{\"a\":");
    place(a);
    line.append(",\"b\":");
    place(b);
    line.append(",\"jaccard\":").append(String.format(Locale.ROOT, "%.6f", jaccard));
    line.append(",\"exact\":").append(rows.isExact(a, b)).append("}\n");
    try {
      out.append(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void place(int row) {
    line.append("{\"file\":").append(JsonLine.quoted(rows.file(row)));
    line.append(",\"line\":").append(rows.line(row)).append('}');
  }
}
