package io.github.tuneready.catalogue;

import io.github.tuneready.rule.Provider;
import io.github.tuneready.rule.Rule;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.rule.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code docs/rules.md}: every rule's page, in the order of the report. */
final class RulesDocument {
  private static final String HEAD =
      """
      # Rules

      Every rule Tuneready checks, in the order of the report. Written by `CatalogueTest` from the \
      pages that stand in the source of each rule: change a page there, then run \
      `mvn -pl core test -Dtest=CatalogueTest -Dtuneready.update=true`.

      **error**: the upload or the job is rejected. **warning**: accepted but harmful, or rejection \
      is likely though undocumented. **info**: good to know. Severities are those at OpenAI; where \
      a provider differs, the page says so. `--severity RULE=LEVEL` sets another.

      In the examples `«12×text»` is the text twelve times over, `#` in it a number, `<U+200B>` a \
      character that does not show, and `<E9>` a byte that is no UTF-8. `--- validation`, `--- \
      evaluation` and `--- against` open the file of another split, `--- file NAME` names the file.
      """;

  private final StringBuilder text = new StringBuilder(HEAD);

  private RulesDocument() {}

  static String of(List<Rule> rules) {
    RulesDocument document = new RulesDocument();
    Map<String, List<RuleInfo>> families = new LinkedHashMap<>();
    for (Rule rule : rules) {
      families.computeIfAbsent(rule.info().family(), f -> new ArrayList<>()).add(rule.info());
    }
    families.forEach(document::contents);
    families.forEach(document::family);
    return document.text.toString();
  }

  private void contents(String family, List<RuleInfo> pages) {
    text.append("\n| ").append(family).append(" | | |\n|---|---|---|\n");
    for (RuleInfo info : pages) {
      text.append("| [").append(info.id()).append("](#").append(anchor(info)).append(") | ");
      text.append(info.severityAt(Provider.OPENAI).label()).append(" | ");
      text.append(info.summary()).append(" |\n");
    }
  }

  /** As renderers make one of a heading: letters, digits, hyphens and underscores stay. */
  private static String anchor(RuleInfo info) {
    return info.id().replace("/", "");
  }

  private void family(String family, List<RuleInfo> pages) {
    text.append("\n## ").append(family).append('\n');
    for (RuleInfo info : pages) {
      text.append("\n### ").append(info.id()).append("\n\n");
      text.append("**").append(severity(info)).append("**: ").append(info.summary()).append(".\n");
      text.append('\n').append(info.why()).append('\n');
      text.append("\nCure: ").append(info.fix()).append('\n');
      example("Flagged", info.flagged(), info.flaggedOptions());
      example("Clean", info.clean(), info.cleanOptions());
      text.append("\nSource: ").append(info.source()).append('\n');
    }
  }

  private static String severity(RuleInfo info) {
    Severity usual = info.severityAt(Provider.OPENAI);
    StringBuilder told = new StringBuilder(usual.label());
    for (Provider provider : Provider.values()) {
      Severity severity = info.severityAt(provider);
      if (severity != usual) {
        told.append(", ").append(severity.label()).append(" at ").append(provider.title());
      }
    }
    return told.toString();
  }

  private void example(String title, String lines, Map<String, String> options) {
    if (lines.isEmpty()) {
      return;
    }
    text.append('\n').append(title);
    options.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(option -> " `--" + option.getKey() + " " + option.getValue() + "`")
        .forEach(text::append);
    text.append(":\n\n```\n");
    String end = lines.endsWith("\n") ? "" : "\n";
    lines.codePoints().forEach(this::show);
    text.append(end).append("```\n");
  }

  private void show(int character) {
    boolean hidden =
        switch (Character.getType(character)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.PRIVATE_USE,
              Character.UNASSIGNED,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR ->
              character != '\n';
          default -> false;
        };
    if (character >= 0xDC80 && character <= 0xDCFF) {
      text.append(String.format("<%02X>", character & 0xFF));
    } else if (hidden) {
      text.append(String.format("<U+%04X>", character));
    } else {
      text.appendCodePoint(character);
    }
  }
}
