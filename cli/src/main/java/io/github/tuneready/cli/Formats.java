package io.github.tuneready.cli;

import io.github.tuneready.report.ConciseReport;
import io.github.tuneready.report.CsvReport;
import io.github.tuneready.report.GithubReport;
import io.github.tuneready.report.GitlabReport;
import io.github.tuneready.report.HtmlReport;
import io.github.tuneready.report.JsonLinesReport;
import io.github.tuneready.report.JsonReport;
import io.github.tuneready.report.JunitReport;
import io.github.tuneready.report.MarkdownReport;
import io.github.tuneready.report.ReportWriter;
import io.github.tuneready.report.SarifReport;
import io.github.tuneready.report.TextOptions;
import io.github.tuneready.report.TextReport;
import io.github.tuneready.rule.RuleInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The formats of reports, each with the extensions of its files. */
enum Formats {
  TEXT(".txt"),
  CONCISE(),
  JSON(".json"),
  JSONL(),
  MARKDOWN(".md", ".markdown"),
  SARIF(".sarif", ".sarif.json"),
  JUNIT(".xml"),
  GITHUB(),
  GITLAB(".gitlab.json"),
  CSV(".csv"),
  HTML(".html", ".htm");

  private final List<String> extensions;

  Formats(String... extensions) {
    this.extensions = List.of(extensions);
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Map<String, Formats> byName() {
    Map<String, Formats> names = new LinkedHashMap<>();
    for (Formats format : values()) {
      names.put(format.label(), format);
    }
    return names;
  }

  /** The format of a file by its longest extension that is known. */
  static Optional<Formats> ofFile(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    Formats found = null;
    int longest = 0;
    for (Formats format : values()) {
      for (String extension : format.extensions) {
        if (name.endsWith(extension) && extension.length() > longest) {
          found = format;
          longest = extension.length();
        }
      }
    }
    return Optional.ofNullable(found);
  }

  /**
   * What writes the format.
   *
   * @param layout how it looks, if it is for people
   * @param rules the pages of the rules that run
   */
  ReportWriter writer(TextOptions layout, List<RuleInfo> rules) {
    return switch (this) {
      case TEXT -> new TextReport(layout);
      case CONCISE -> new ConciseReport();
      case JSON -> new JsonReport();
      case JSONL -> new JsonLinesReport();
      case MARKDOWN -> new MarkdownReport();
      case SARIF -> new SarifReport(rules);
      case JUNIT -> new JunitReport(rules);
      case GITHUB -> new GithubReport();
      case GITLAB -> new GitlabReport();
      case CSV -> new CsvReport();
      case HTML -> new HtmlReport();
    };
  }
}
