package io.github.tuneready.cli;

import io.github.tuneready.ExampleVisitor;
import io.github.tuneready.example.Example;
import io.github.tuneready.example.Role;
import io.github.tuneready.similarity.Comparison;
import io.github.tuneready.similarity.ShingleTable;
import io.github.tuneready.statistics.ExampleShingles;
import io.github.tuneready.statistics.Features;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the shingles of every readable example, and where each stands, in the order of reading. */
final class PairRows implements ExampleVisitor {
  private static final int LINE_BITS = 40;

  private final Comparison comparison;
  private final @Nullable Role role;
  private final ExampleShingles shingles;
  private final ShingleTable table;
  private final List<String> files = new ArrayList<>();
  private long[] places = new long[1024];
  private long[] digests = new long[1024];
  private int size;

  /**
   * For one run.
   *
   * @param role whose messages are compared, or null for the conversation
   */
  PairRows(Comparison comparison, @Nullable Role role) {
    this.comparison = comparison;
    this.role = role;
    this.shingles = new ExampleShingles(comparison.shingle(), false);
    this.table = comparison.newTable();
  }

  @Override
  public void visit(String file, long line, Example example, Features features) {
    if (files.isEmpty() || !files.get(files.size() - 1).equals(file)) {
      files.add(file);
    }
    if (!example.isReadable()) {
      return;
    }
    if (role == null) {
      shingles.of(example);
    } else {
      shingles.of(example, role);
    }
    if (size == places.length) {
      places = Arrays.copyOf(places, size * 2);
      digests = Arrays.copyOf(digests, size * 2);
    }
    places[size] = (long) (files.size() - 1) << LINE_BITS | line;
    digests[size] = shingles.digest();
    table.add(size, shingles.shingler(), shingles.head(), shingles.tail(), comparison.shingle());
    size++;
  }

  int size() {
    return size;
  }

  ShingleTable table() {
    return table;
  }

  String file(int row) {
    return files.get((int) (places[row] >>> LINE_BITS));
  }

  long line(int row) {
    return places[row] & (1L << LINE_BITS) - 1;
  }

  /** Whether two rows say the same, letter by letter. */
  boolean isExact(int a, int b) {
    return digests[a] == digests[b];
  }
}
