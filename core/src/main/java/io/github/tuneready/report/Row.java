package io.github.tuneready.report;

import java.util.List;

/**
 * One concern in the table of a text report.
 *
 * @param label what it is about
 * @param standing how it stands
 * @param lines what there is to say, inert
 */
record Row(String label, Standing standing, List<String> lines) {
  Row {
    lines = List.copyOf(lines);
  }

  static Row of(String label, Standing standing, String line) {
    return new Row(label, standing, List.of(line));
  }
}
