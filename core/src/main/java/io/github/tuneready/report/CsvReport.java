package io.github.tuneready.report;

import java.io.IOException;

/**
 * One row for each place of a finding, as RFC 4180 has it. A cell that a spreadsheet would take for
 * a formula begins with an apostrophe (OWASP, CSV injection, 2026).
 */
public final class CsvReport implements ReportWriter {
  private static final String FORMULA = "=+-@\t\r";

  /** A writer; it keeps nothing and serves all threads. */
  public CsvReport() {}

  @Override
  public void write(Report report, Appendable out) throws IOException {
    out.append("file,line,column,byte_offset,pointer,severity,rule,message\r\n");
    for (RuleResult result : report.results()) {
      for (Place place : result.at()) {
        row(result, place, out);
      }
    }
  }

  private static void row(RuleResult result, Place place, Appendable out) throws IOException {
    String what = place.message().isBlank() ? result.info().summary() : place.message();
    out.append(cell(place.file() == null ? "" : place.file())).append(',');
    out.append(place.line() > 0 ? Long.toString(place.line()) : "").append(',');
    out.append(place.column() > 0 ? Integer.toString(place.column()) : "").append(',');
    out.append(place.byteOffset() >= 0 ? Long.toString(place.byteOffset()) : "").append(',');
    out.append(cell(place.pointer() == null ? "" : place.pointer())).append(',');
    out.append(result.severity().label()).append(',');
    out.append(cell(result.info().id())).append(',').append(cell(what)).append("\r\n");
  }

  private static String cell(String data) {
    String inert = Inert.text(data);
    boolean formula = !inert.isEmpty() && FORMULA.indexOf(inert.charAt(0)) >= 0;
    String text = formula ? "'" + inert : inert;
    boolean quote = formula || text.contains(",") || text.contains("\"");
    return quote ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
