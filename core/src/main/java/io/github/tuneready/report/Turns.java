package io.github.tuneready.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How many turns examples have, in words and rows. A turn is a message of the user.
 *
 * @param counts examples by turns, ascending
 */
record Turns(Map<Long, Long> counts) {
  /** Numbers that have a row of their own. */
  private static final long ROWS = 8;

  /** The most turns of an example, or 0. */
  long most() {
    return counts.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
  }

  /** {@code turns: 1 to 7, 2.4 on average}. */
  String line() {
    long least = counts.keySet().stream().mapToLong(Long::longValue).min().orElse(0);
    String range = least == most() ? "" : Figures.count(least) + " to ";
    long examples = 0;
    double turns = 0;
    for (Map.Entry<Long, Long> count : counts.entrySet()) {
      examples += count.getValue();
      turns += (double) count.getKey() * count.getValue();
    }
    String mean =
        least == most()
            ? ""
            : ", " + String.format(Locale.ROOT, "%.1f", turns / examples) + " on average";
    return "turns: " + range + Figures.count(most()) + " of the user" + mean;
  }

  /** A row for each small number, one for all larger ones. */
  List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    long more = 0;
    for (Map.Entry<Long, Long> count : counts.entrySet()) {
      if (count.getKey() <= ROWS) {
        rows.add(List.of(Long.toString(count.getKey()), Figures.count(count.getValue())));
      } else {
        more += count.getValue();
      }
    }
    if (more > 0) {
      rows.add(List.of((ROWS + 1) + " to " + Figures.count(most()), Figures.count(more)));
    }
    return rows;
  }
}
