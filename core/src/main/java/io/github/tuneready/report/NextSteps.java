package io.github.tuneready.report;

import io.github.tuneready.cost.TrainingCost;
import io.github.tuneready.decision.Decision;
import io.github.tuneready.example.Split;
import io.github.tuneready.rule.Provider;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/** What to do next, each step with its edit or command. */
final class NextSteps {
  private static final int MOST_EDITS = 5;
  private static final int MOST_WARNINGS = 3;

  private final Report report;
  private final CommandLine command;

  private NextSteps(Report report) {
    this.report = report;
    this.command = new CommandLine(report);
  }

  /**
   * One step.
   *
   * @param text what to do
   * @param edit the lines to edit, or nothing
   * @param command the command to type, or nothing; never broken into lines
   */
  record Step(String text, String edit, String command) {
    static Step edit(String text, String edit) {
      return new Step(text, edit, "");
    }

    static Step command(String text, String command) {
      return new Step(text, "", command);
    }
  }

  /** The steps of a report, the most pressing first. */
  static List<Step> of(Report report) {
    NextSteps steps = new NextSteps(report);
    if (report.verdict() == Verdict.RECONSIDER) {
      return steps.reconsidering();
    }
    return steps.isReady() ? steps.ready() : steps.mending();
  }

  private boolean isReady() {
    return report.verdict() != Verdict.NOT_READY && report.dataset().examples() > 0;
  }

  private List<Step> reconsidering() {
    Decision decision = report.decision();
    List<String> next = decision == null ? List.of() : decision.nextSteps();
    return next.stream().map(text -> Step.edit(text + ".", "")).toList();
  }

  private List<Step> mending() {
    List<RuleResult> failing = failing();
    List<Step> steps = edits(failing, MOST_EDITS);
    if (failing.size() > MOST_EDITS) {
      int left = failing.size() - MOST_EDITS;
      steps.add(
          Step.edit("Mend the other " + Figures.count(left, "kind") + " of fault above.", ""));
    }
    if (!failing.isEmpty()) {
      String id = failing.get(0).info().id();
      steps.add(Step.command("What a rule means, with examples:", command.explain(id)));
    }
    if (failing.stream().map(result -> result.info().id()).anyMatch(NextSteps::mayBeMended)) {
      steps.add(Step.command("What needs no decision can be mended in a copy:", command.fix()));
    }
    steps.add(Step.command("Check again:", command.check()));
    return steps;
  }

  private static boolean mayBeMended(String rule) {
    return rule.startsWith("format/") && !rule.equals("format/no-examples");
  }

  private List<Step> ready() {
    List<RuleResult> warnings =
        report.results().stream().filter(result -> result.severity() == Severity.WARNING).toList();
    List<Step> steps = edits(warnings, MOST_WARNINGS);
    if (report.leaks().isEmpty()) {
      steps.add(
          Step.command(
              "Keep examples back to measure the tuned model with, and see that none leaks:",
              command.check() + " --evaluation eval.jsonl"));
    }
    steps.add(Step.command(upload(), command.files(Split.TRAIN)));
    return steps;
  }

  private String upload() {
    Settings settings = report.settings();
    boolean named = settings.provider() != Provider.GENERIC;
    String start =
        "Upload"
            + (named ? " to " + settings.provider().title() : "")
            + " and tune "
            + Inert.text(settings.model());
    CostSummary cost = report.cost();
    TrainingCost training = cost == null ? null : cost.training().orElse(null);
    return training == null
        ? start + "."
        : start
            + ": "
            + Figures.count(training.epochs().expected(), "epoch")
            + ", about "
            + training.usd().expected()
            + ".";
  }

  private List<RuleResult> failing() {
    Severity failOn = report.settings().failOn();
    Severity least = failOn == Severity.OFF ? Severity.ERROR : failOn;
    return report.results().stream()
        .filter(result -> result.severity().compareTo(least) <= 0)
        .toList();
  }

  private List<Step> edits(List<RuleResult> results, int most) {
    boolean manyFiles = report.dataset().files().size() > 1;
    List<Step> steps = new ArrayList<>();
    for (RuleResult result : results.subList(0, Math.min(most, results.size()))) {
      RuleInfo info = result.info();
      String fix = Inert.text(Sentences.of(info.summary()) + " " + info.fix());
      steps.add(Step.edit(fix, LineList.of(result, manyFiles)));
    }
    return steps;
  }
}
