package io.github.tuneready.report;

import io.github.tuneready.rule.Excerpt;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.rule.Severity;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The findings as SARIF 2.1.0 (OASIS, errata 01, 2023-08-28), for code scanning. At most {@value
 * #MOST_RESULTS} results, shared fairly between the rules: what GitHub takes of one run (its
 * documentation of code scanning, 2026).
 */
public final class SarifReport implements ReportWriter {
  static final int MOST_RESULTS = 25_000;

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final List<RuleInfo> rules;

  /** A writer that describes the rules that found something. It serves all threads. */
  public SarifReport() {
    this(List.of());
  }

  /** A writer that describes all these rules, and any other that found something. */
  public SarifReport(Collection<RuleInfo> rules) {
    this.rules = List.copyOf(rules);
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    Map<String, RuleInfo> described = described(report);
    try (JsonOutput json = new JsonOutput(out)) {
      json.object().text("$schema", SCHEMA).text("version", "2.1.0").array("runs").object();
      new SarifRules(json, report).write(described.values());
      artifacts(report.dataset().files(), json);
      json.text("columnKind", "unicodeCodePoints");
      results(report, List.copyOf(described.keySet()), json);
      json.object("properties")
          .text("verdict", report.verdict().name())
          .number("examples", report.dataset().examples())
          .endObject();
      json.endObject().endArray().endObject();
    }
  }

  private Map<String, RuleInfo> described(Report report) {
    Map<String, RuleInfo> described = new LinkedHashMap<>();
    rules.forEach(info -> described.put(info.id(), info));
    report.results().forEach(result -> described.put(result.info().id(), result.info()));
    return described;
  }

  private static void artifacts(List<FileSummary> files, JsonOutput json) throws IOException {
    json.array("artifacts");
    for (FileSummary file : files) {
      json.object().object("location");
      new SarifUri(file.path()).write(json);
      json.endObject().number("length", file.bytes()).text("encoding", "utf-8").endObject();
    }
    json.endArray();
  }

  private static void results(Report report, List<String> ids, JsonOutput json) throws IOException {
    Fingerprints fingerprints = new Fingerprints();
    int most = mostPerRule(report.results());
    json.array("results");
    for (RuleResult result : report.results()) {
      int index = ids.indexOf(result.info().id());
      for (Place place : result.at().subList(0, Math.min(most, result.at().size()))) {
        result(report, result, place, index, fingerprints, json);
      }
    }
    json.endArray();
  }

  /** The most results of each rule with which all of them together are not too many. */
  private static int mostPerRule(List<RuleResult> results) {
    int low = 0;
    int high = MOST_RESULTS;
    while (low < high) {
      int most = (low + high + 1) >>> 1;
      long all = results.stream().mapToLong(result -> Math.min(most, result.at().size())).sum();
      if (all <= MOST_RESULTS) {
        low = most;
      } else {
        high = most - 1;
      }
    }
    return low;
  }

  private static void result(
      Report report,
      RuleResult result,
      Place place,
      int index,
      Fingerprints fingerprints,
      JsonOutput json)
      throws IOException {
    String id = result.info().id();
    String what = place.message().isBlank() ? result.info().summary() : place.message();
    json.object()
        .text("ruleId", id)
        .number("ruleIndex", index)
        .text("level", level(result.severity()))
        .object("message")
        .text("text", message(what))
        .endObject();
    location(file(report, place), place, json);
    json.object("partialFingerprints")
        .text("content/v1", fingerprints.next(id, place))
        .endObject()
        .endObject();
  }

  private static @Nullable String file(Report report, Place place) {
    List<FileSummary> files = report.dataset().files();
    return place.file() != null || files.isEmpty() ? place.file() : files.get(0).path();
  }

  private static void location(@Nullable String file, Place place, JsonOutput json)
      throws IOException {
    json.array("locations");
    if (file != null) {
      json.object().object("physicalLocation").object("artifactLocation");
      new SarifUri(file).write(json);
      json.endObject();
      region(place, json);
      json.endObject();
      pointer(place.pointer(), json);
      json.endObject();
    }
    json.endArray();
  }

  private static void region(Place place, JsonOutput json) throws IOException {
    if (place.line() < 1) {
      return;
    }
    json.object("region").number("startLine", place.line());
    if (place.column() > 0) {
      json.number("startColumn", place.column()).number("endColumn", place.column() + 1L);
    }
    if (place.byteOffset() >= 0) {
      json.number("byteOffset", place.byteOffset()).number("byteLength", 1);
    }
    json.endObject();
    Excerpt excerpt = place.excerpt();
    if (excerpt != null) {
      json.object("contextRegion").number("startLine", place.line());
      json.object("snippet").text("text", excerpt.text()).endObject().endObject();
    }
  }

  private static void pointer(@Nullable String pointer, JsonOutput json) throws IOException {
    if (pointer != null && !pointer.isEmpty()) {
      json.array("logicalLocations")
          .object()
          .text("fullyQualifiedName", pointer)
          .text("kind", "value")
          .endObject()
          .endArray();
    }
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
      case OFF -> "none";
    };
  }

  /** A message in which nothing is a link (section 3.11.6) or a placeholder (section 3.11.5). */
  static String message(String text) {
    return text.replace("\\", "\\\\")
        .replace("[", "\\[")
        .replace("]", "\\]")
        .replace("{", "{{")
        .replace("}", "}}");
  }
}
