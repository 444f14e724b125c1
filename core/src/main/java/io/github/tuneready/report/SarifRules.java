package io.github.tuneready.report;

import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.rule.Severity;
import java.io.IOException;
import java.util.Collection;

/** Writes the tool with all rules and their pages. */
final class SarifRules {
  private final JsonOutput json;
  private final Report report;

  SarifRules(JsonOutput json, Report report) {
    this.json = json;
    this.report = report;
  }

  void write(Collection<RuleInfo> rules) throws IOException {
    json.object("tool")
        .object("driver")
        .text("name", Tool.NAME)
        .text("version", Tool.VERSION)
        .text("semanticVersion", Tool.VERSION)
        .array("rules");
    for (RuleInfo rule : rules) {
      write(rule);
    }
    json.endArray().endObject().endObject();
  }

  private void write(RuleInfo rule) throws IOException {
    json.object().text("id", rule.id());
    message("shortDescription", rule.summary());
    message("fullDescription", Sentences.of(rule.summary()) + after(rule.why()));
    message("help", help(rule));
    json.object("defaultConfiguration")
        .text("level", SarifReport.level(severity(rule)))
        .endObject();
    json.object("properties").array("tags").item(rule.family()).endArray();
    RuleResult result = report.result(rule.id());
    json.number("count", result == null ? 0 : result.count())
        .number("examples", result == null ? 0 : result.examples())
        .endObject()
        .endObject();
  }

  private void message(String name, String text) throws IOException {
    json.object(name).text("text", SarifReport.message(text)).endObject();
  }

  /** The severity in this run, as far as it is known. */
  private Severity severity(RuleInfo rule) {
    RuleResult result = report.result(rule.id());
    return result != null ? result.severity() : rule.severityAt(report.settings().provider());
  }

  private static String help(RuleInfo rule) {
    String source = rule.source().isBlank() ? "" : "\nSource: " + rule.source();
    return Sentences.of(rule.summary()) + after(rule.why()) + after(rule.fix()) + source;
  }

  private static String after(String text) {
    return text.isBlank() ? "" : " " + text;
  }
}
