package io.github.tuneready.report;

import io.github.tuneready.rule.Severity;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Annotations of GitHub Actions: workflow commands that show findings beside the lines of a pull
 * request. At most {@value #MOST} errors and {@value #MOST} warnings, one for each rule, as GitHub
 * shows no more of one step (its documentation of workflow commands, 2026). The verdict is a
 * notice.
 */
public final class GithubReport implements ReportWriter {
  static final int MOST = 10;

  /** A writer; it keeps nothing and serves all threads. */
  public GithubReport() {}

  @Override
  public void write(Report report, Appendable out) throws IOException {
    write(report, Severity.ERROR, "error", out);
    write(report, Severity.WARNING, "warning", out);
    out.append("::notice title=Tuneready::").append(data(Tally.of(report).sentence())).append('\n');
  }

  private static void write(Report report, Severity severity, String command, Appendable out)
      throws IOException {
    int written = 0;
    for (RuleResult result : report.results()) {
      if (result.severity() == severity && written < MOST) {
        write(report, result, command, out);
        written++;
      }
    }
  }

  private static void write(Report report, RuleResult result, String command, Appendable out)
      throws IOException {
    Place place = result.at().isEmpty() ? null : result.at().get(0);
    out.append("::").append(command).append(' ');
    String file = place == null ? null : place.file();
    if (file != null && place != null) {
      out.append("file=").append(property(file)).append(",line=");
      out.append(Long.toString(place.line())).append(',');
      if (place.column() > 0) {
        out.append("col=").append(Integer.toString(place.column())).append(',');
      }
    } else if (!report.dataset().files().isEmpty()) {
      out.append("file=").append(property(report.dataset().files().get(0).path())).append(',');
    }
    out.append("title=").append(property(result.info().id())).append("::");
    out.append(data(message(result, place))).append('\n');
  }

  private static String message(RuleResult result, @Nullable Place place) {
    String what =
        place == null || place.message().isBlank() ? result.info().summary() : place.message();
    long more = result.examples() - 1;
    String others = more > 0 ? " (and " + Figures.count(more) + " more)" : "";
    return Sentences.of(what + others) + " " + result.info().fix();
  }

  private static String data(String text) {
    return Inert.text(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
