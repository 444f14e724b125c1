package io.github.tuneready.cli;

import io.github.tuneready.rule.Provider;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.rule.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The page of a rule as text. */
final class RulePage {
  private static final String INDENT = "  ";

  private final RuleInfo info;
  private final int width;
  private final StringBuilder page = new StringBuilder();

  RulePage(RuleInfo info, int width) {
    this.info = info;
    this.width = width;
  }

  String text() {
    page.append(info.severity().label()).append('[').append(info.id()).append("] ");
    page.append(info.summary()).append('\n');
    prose("Why", info.why());
    prose("Cure", info.fix());
    prose("Severity", severities());
    lines("Flagged", info.flagged());
    lines("Clean", info.clean());
    prose("Source", info.source());
    return page.toString();
  }

  private void prose(String title, String text) {
    if (!text.isBlank()) {
      page.append('\n').append(title).append('\n');
      int column = 0;
      for (String word : Plain.line(text.strip()).split("\\s+", -1)) {
        boolean fits = column > 0 && column + 1 + word.length() <= width;
        page.append(column == 0 ? INDENT : fits ? " " : "\n" + INDENT).append(word);
        column = (fits ? column + 1 : INDENT.length()) + word.length();
      }
      page.append('\n');
    }
  }

  /** Examples stand as they are, but for characters that do not show. */
  private void lines(String title, String text) {
    if (!text.isEmpty()) {
      page.append('\n').append(title).append('\n');
      text.lines().forEach(line -> page.append(INDENT).append(Plain.line(line)).append('\n'));
    }
  }

  private String severities() {
    Map<Severity, List<String>> others = new EnumMap<>(Severity.class);
    for (Provider provider : Provider.values()) {
      Severity severity = info.severityAt(provider);
      if (severity != info.severity()) {
        others.computeIfAbsent(severity, s -> new ArrayList<>()).add(provider.label());
      }
    }
    StringBuilder told = new StringBuilder(info.severity().label());
    others.forEach(
        (severity, providers) ->
            told.append("; ")
                .append(severity.label())
                .append(" at ")
                .append(String.join(", ", providers)));
    return told.append('.').toString();
  }
}
