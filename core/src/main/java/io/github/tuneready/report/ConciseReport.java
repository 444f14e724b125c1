package io.github.tuneready.report;

import java.io.IOException;
import java.util.List;

/**
 * One line for each place, as compilers write them and editors read them: {@code file:line:column:
 * severity[rule] message}. A last line gives the verdict.
 */
public final class ConciseReport implements ReportWriter {
  /** A writer; it keeps nothing and serves all threads. */
  public ConciseReport() {}

  @Override
  public void write(Report report, Appendable out) throws IOException {
    String dataset = dataset(report.dataset().files());
    for (RuleResult result : report.results()) {
      String label = result.severity().label() + "[" + result.info().id() + "] ";
      for (Place place : result.at()) {
        out.append(where(place, dataset)).append(": ").append(label);
        out.append(what(result, place)).append('\n');
      }
      long left = left(result);
      if (left > 0) {
        out.append(dataset).append(": ").append(label);
        out.append("and ").append(Figures.count(left)).append(" more\n");
      }
    }
    out.append(Tally.of(report).sentence()).append('\n');
  }

  private static String where(Place place, String dataset) {
    String file = place.file();
    if (file == null) {
      return dataset;
    }
    String line = name(file) + ":" + place.line();
    return place.column() > 0 ? line + ":" + place.column() : line;
  }

  private static String what(RuleResult result, Place place) {
    String message = place.message();
    return Inert.text(message.isBlank() ? result.info().summary() : message);
  }

  /** How many findings have no place of their own here; one about the whole stands for many. */
  private static long left(RuleResult result) {
    boolean whole = result.at().stream().anyMatch(place -> place.file() == null);
    return whole ? 0 : result.count() - result.at().size();
  }

  /** What stands where a finding is about no line: the training file if there is but one. */
  private static String dataset(List<FileSummary> files) {
    return files.size() == 1 ? name(files.get(0).path()) : "dataset";
  }

  private static String name(String path) {
    String name = Inert.text(path);
    return name.startsWith("#") ? "./" + name : name;
  }
}
