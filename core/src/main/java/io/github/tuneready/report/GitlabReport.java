package io.github.tuneready.report;

import io.github.tuneready.rule.Severity;
import java.io.IOException;

/**
 * The findings as a GitLab code quality report (its documentation of the Code Climate format,
 * 2026): one issue for each place, with a fingerprint that survives moved lines.
 */
public final class GitlabReport implements ReportWriter {
  /** A writer; it keeps nothing and serves all threads. */
  public GitlabReport() {}

  @Override
  public void write(Report report, Appendable out) throws IOException {
    Fingerprints fingerprints = new Fingerprints();
    try (JsonOutput json = new JsonOutput(out)) {
      json.array();
      for (RuleResult result : report.results()) {
        for (Place place : result.at()) {
          issue(report, result, place, fingerprints, json);
        }
      }
      json.endArray();
    }
  }

  private static void issue(
      Report report, RuleResult result, Place place, Fingerprints fingerprints, JsonOutput json)
      throws IOException {
    String id = result.info().id();
    String what = place.message().isBlank() ? result.info().summary() : place.message();
    String path = place.file() == null ? first(report) : place.file();
    json.object()
        .text("description", Sentences.of(Inert.text(what)))
        .text("check_name", id)
        .text("fingerprint", fingerprints.next(id, place))
        .text("severity", severity(result.severity()))
        .object("location")
        .text("path", path)
        .object("lines")
        .number("begin", Math.max(1, place.line()))
        .endObject()
        .endObject()
        .endObject();
  }

  private static String first(Report report) {
    return report.dataset().files().isEmpty() ? "-" : report.dataset().files().get(0).path();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case INFO, OFF -> "info";
    };
  }
}
