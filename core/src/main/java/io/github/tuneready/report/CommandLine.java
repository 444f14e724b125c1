package io.github.tuneready.report;

import io.github.tuneready.example.Split;
import io.github.tuneready.rule.Goal;
import io.github.tuneready.rule.Provider;
import java.util.ArrayList;
import java.util.List;

/** Commands for the reader to type, with the files and the choices of this run. */
final class CommandLine {
  private static final String COMMAND = "validate-dataset";
  private static final String DEFAULT_MODEL = "gpt-4.1-mini";
  private static final int MOST_FILES = 4;

  private final Report report;

  CommandLine(Report report) {
    this.report = report;
  }

  /** The check again. */
  String check() {
    List<String> words = new ArrayList<>();
    words.add(COMMAND);
    words.add(files(Split.TRAIN));
    for (Split split : List.of(Split.VALIDATION, Split.EVALUATION, Split.AGAINST)) {
      if (!paths(split).isEmpty()) {
        words.add("--" + split.label() + " " + files(split));
      }
    }
    Settings settings = report.settings();
    if (!settings.model().equals(DEFAULT_MODEL)) {
      words.add("--model " + ShellWord.of(settings.model()));
    }
    if (settings.provider() != Provider.OPENAI) {
      words.add("--provider " + settings.provider().label());
    }
    Goal goal = settings.goal();
    if (goal != null) {
      words.add("--goal " + goal.label());
    }
    return String.join(" ", words);
  }

  /** A preview of what can be mended. */
  String fix() {
    return COMMAND + " fix " + files(Split.TRAIN) + " --diff";
  }

  /** The page of a rule. */
  String explain(String ruleId) {
    return COMMAND + " explain " + ruleId;
  }

  /** The files of a split; many are not listed. */
  String files(Split split) {
    List<String> paths = paths(split);
    String more = paths.size() > MOST_FILES ? " …" : "";
    return String.join(
            " ", paths.stream().limit(MOST_FILES).map(path -> ShellWord.of(path)).toList())
        + more;
  }

  private List<String> paths(Split split) {
    return report.dataset().files().stream()
        .filter(file -> file.split() == split)
        .map(FileSummary::path)
        .toList();
  }
}
