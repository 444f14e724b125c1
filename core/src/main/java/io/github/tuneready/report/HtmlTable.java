package io.github.tuneready.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of a page. The first column names the rows.
 *
 * @param caption what it shows
 * @param head the names of the columns; the first may be empty
 * @param rows the cells by row
 * @param numbers whether the columns from the second on are numbers
 */
record HtmlTable(String caption, List<String> head, List<List<String>> rows, boolean numbers) {
  /** A table of names and numbers. */
  static HtmlTable numbers(String caption, String unit, List<List<String>> rows) {
    return new HtmlTable(caption, List.of("", unit), rows, true);
  }

  /** How a column is laid out; null if like any text. */
  @Nullable String kind(int column) {
    return numbers && column > 0 ? "n" : null;
  }
}
