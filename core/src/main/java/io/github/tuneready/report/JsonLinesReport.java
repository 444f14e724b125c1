package io.github.tuneready.report;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object a line for each place of a finding, to be filtered by line tools; the last line
 * is the verdict.
 */
public final class JsonLinesReport implements ReportWriter {
  /** A writer; it keeps nothing and serves all threads. */
  public JsonLinesReport() {}

  @Override
  public void write(Report report, Appendable out) throws IOException {
    for (RuleResult result : report.results()) {
      for (Place place : result.at()) {
        line(result, place, out);
      }
    }
    Tally tally = Tally.of(report);
    out.append("{\"verdict\":\"").append(report.verdict().name());
    out.append("\",\"examples\":").append(Long.toString(tally.examples()));
    out.append(",\"errors\":").append(Long.toString(tally.errors()));
    out.append(",\"warnings\":").append(Long.toString(tally.warnings())).append("}\n");
  }

  private static void line(RuleResult result, Place place, Appendable out) throws IOException {
    String what = place.message().isBlank() ? result.info().summary() : place.message();
    out.append("{\"rule\":").append(Inert.quoted(result.info().id()));
    out.append(",\"severity\":\"").append(result.severity().label()).append('"');
    out.append(",\"file\":").append(quoted(place.file()));
    out.append(",\"line\":").append(place.line() > 0 ? Long.toString(place.line()) : "null");
    out.append(",\"column\":").append(place.column() > 0 ? "" + place.column() : "null");
    out.append(",\"byteOffset\":")
        .append(place.byteOffset() < 0 ? "null" : "" + place.byteOffset());
    out.append(",\"pointer\":").append(quoted(place.pointer()));
    out.append(",\"message\":").append(Inert.quoted(what)).append("}\n");
  }

  private static String quoted(@Nullable String text) {
    return text == null ? "null" : Inert.quoted(text);
  }
}
