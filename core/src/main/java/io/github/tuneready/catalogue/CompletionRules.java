package io.github.tuneready.catalogue;

import io.github.tuneready.example.DefectKind;
import io.github.tuneready.rule.Rule;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.CompletionStatistics;
import io.github.tuneready.statistics.CompletionStatistics.PrevailingEnding;
import io.github.tuneready.statistics.Statistics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be wrong with legacy rows of prompt and completion. */
final class CompletionRules {
  /** Where the habits of legacy rows are written down, and their numbers. */
  static final String TOOL = "openai-python, lib/_validators.py, e43b422, 2026-08";

  private static final int LONG_PROMPT_START = 12;
  private static final int LONG_COMPLETION_START = 5;
  private static final long FEW = 100;

  private CompletionRules() {}

  static List<Rule> all(Policy policy) {
    List<Rule> rules = new ArrayList<>();
    rules.addAll(form());
    rules.add(new EmptyCompletion());
    rules.add(new LongCompletionRow());
    rules.addAll(habits());
    rules.addAll(starts());
    rules.addAll(forgotten());
    return rules;
  }

  private static List<Rule> forgotten() {
    return List.of(
        new RowsWithoutEnding(
            RuleInfo.warning(
                    "completion/separator-forgotten", "some prompts lack the mark of the others")
                .why("Without the mark the model goes on writing the prompt.")
                .fix("End these prompts like the others.")
                .source("Our advice, after " + TOOL)
                .flagged(
                    rows("\"prompt\":\"Question # ->\",\"completion\":\" Answer # END\"")
                        + "{\"prompt\":\"Question\",\"completion\":\" Answer END\"}\n")
                .clean(rows("\"prompt\":\"Question # ->\",\"completion\":\" Answer # END\"")),
            "prompt",
            CompletionRules::forgottenMark),
        new RowsWithoutEnding(
            RuleInfo.warning(
                    "completion/ending-forgotten", "some completions lack the mark of the others")
                .why("Where the mark is missing, the model learns to go on.")
                .fix("End these completions like the others.")
                .source("Our advice, after " + TOOL)
                .flagged(
                    rows("\"prompt\":\"Question # ->\",\"completion\":\" Answer # END\"")
                        + "{\"prompt\":\"Question ->\",\"completion\":\" Answer\"}\n")
                .clean(rows("\"prompt\":\"Question # ->\",\"completion\":\" Answer # END\"")),
            "completion",
            CompletionRules::forgottenEnd));
  }

  private static List<Rule> form() {
    return List.of(
        new DefectRule(
            DefectKind.PROMPT_OR_COMPLETION_MISSING,
            RuleInfo.error("completion/key-missing", "a row lacks 'prompt' or 'completion'")
                .why("The platform rejects the file.")
                .fix("Give every row both keys; a prompt may be empty.")
                .source(TOOL)
                .flagged(Samples.COMPLETION + "{\"prompt\":\"Where is my parcel? ->\"}\n")
                .clean(Samples.COMPLETION)),
        new DefectRule(
            DefectKind.PROMPT_OR_COMPLETION_TYPE,
            RuleInfo.error("completion/not-a-string", "prompt or completion is not a string")
                .why("The platform rejects the file.")
                .fix("Write both as strings.")
                .source("OpenAI API specification, FineTuneCompletionRequestInput, 2025-05")
                .flagged(
                    Samples.COMPLETION
                        + "{\"prompt\":\"What is 2 times 3? ->\",\"completion\":6}\n")
                .clean(Samples.COMPLETION)));
  }

  private static List<Rule> habits() {
    return List.of(
        new CompletionRule(
            RuleInfo.warning("completion/no-separator", "prompts have no common ending")
                .why("The model cannot tell where the prompt ends and goes on writing it.")
                .fix("End every prompt with the same mark, such as \" ->\" or \"\\n\\n###\\n\\n\".")
                .source(TOOL)
                .flagged(rows("\"prompt\":\"Question #\",\"completion\":\" Answer # END\""))
                .clean(rows("\"prompt\":\"Question # ->\",\"completion\":\" Answer # END\"")),
            CompletionRules::noSeparator),
        new CompletionRule(
            RuleInfo.warning("completion/no-ending", "completions have no common ending")
                .why("The model does not learn where to stop.")
                .fix("End every completion with the same mark, such as \" END\" or a line end.")
                .source(TOOL)
                .flagged(rows("\"prompt\":\"Question # ->\",\"completion\":\" Answer #\""))
                .clean(rows("\"prompt\":\"Question # ->\",\"completion\":\" Answer # END\"")),
            CompletionRules::noEnding),
        new CompletionRule(
            RuleInfo.warning("completion/no-leading-space", "completions start without a space")
                .why("Most tokens begin with a space; without it words are cut differently.")
                .fix("Start every completion with a space.")
                .source(TOOL)
                .flagged(rows("\"prompt\":\"Question # ->\",\"completion\":\"Answer # END\""))
                .clean(rows("\"prompt\":\"Question # ->\",\"completion\":\" Answer # END\"")),
            CompletionRules::noLeadingSpace),
        new CompletionRule(
            RuleInfo.info("completion/upper-case", "rows are written in capitals")
                .why("Capitals take more tokens, and the base model has read few of them.")
                .fix("Write in lower case unless the capitals matter.")
                .source(TOOL + ": more than a third of the letters")
                .flagged(
                    rows("\"prompt\":\"THE LONG QUESTION # ->\",\"completion\":\" ANSWER # END\""))
                .clean(rows("\"prompt\":\"Question # ->\",\"completion\":\" Answer # END\"")),
            CompletionRules::upperCase),
        new CompletionRule(
            RuleInfo.warning("completion/few-rows", "there are fewer than 100 rows")
                .why("Results get better with every doubling of the rows.")
                .fix("Collect a few hundred rows at least.")
                .source(TOOL + ": \"at least a few hundred\"")
                .flagged(rows("\"prompt\":\"Question # ->\",\"completion\":\" Answer # END\""))
                .clean("«100×{\"prompt\":\"Question # ->\",\"completion\":\" Answer # END\"}\n»"),
            CompletionRules::fewRows),
        new ClassificationShape());
  }

  private static List<Rule> starts() {
    return List.of(
        new CompletionRule(
            RuleInfo.info("completion/common-prompt-start", "all prompts start alike")
                .why("What every prompt says costs tokens and teaches nothing.")
                .fix("Remove it; the tuned model does not need the instruction.")
                .source(TOOL + ": 12 characters")
                .flagged(
                    rows("\"prompt\":\"Answer this question: # ->\",\"completion\":\" So # END\""))
                .clean(rows("\"prompt\":\"# is what? ->\",\"completion\":\" So # END\"")),
            CompletionRules::commonPromptStart),
        new CompletionRule(
            RuleInfo.info("completion/common-completion-start", "all completions start alike")
                .why("What every completion says is said for ever after, and costs tokens.")
                .fix("Move it to the end of the prompt.")
                .source(TOOL + ": 5 characters")
                .flagged(rows("\"prompt\":\"# is what? ->\",\"completion\":\" Answer: # END\""))
                .clean(rows("\"prompt\":\"# is what? ->\",\"completion\":\" # END\"")),
            CompletionRules::commonCompletionStart));
  }

  /** Rows enough to be judged, numbered. */
  private static String rows(String members) {
    return "«" + CompletionRule.FEWEST_ROWS + "×{" + members + "}\n»";
  }

  private static Optional<PrevailingEnding> forgottenMark(CompletionStatistics rows) {
    return rows.promptEnding(RowsWithoutEnding.NEARLY_ALL);
  }

  private static Optional<PrevailingEnding> forgottenEnd(CompletionStatistics rows) {
    return rows.completionEnding(RowsWithoutEnding.NEARLY_ALL);
  }

  private static String noSeparator(Statistics statistics) {
    CompletionStatistics rows = statistics.completions();
    boolean open = rows.emptyPrompts() == rows.rows();
    boolean known = !rows.promptEnd().isEmpty() || forgottenMark(rows).isPresent();
    return open || known ? "" : "the prompts end in different ways";
  }

  /** Labels need no mark to stop at: one token of them is enough. */
  private static String noEnding(Statistics statistics) {
    CompletionStatistics rows = statistics.completions();
    boolean open = rows.completionEnd().isEmpty() && forgottenEnd(rows).isEmpty();
    return open && !ClassificationShape.isLabels(statistics)
        ? "the completions end in different ways"
        : "";
  }

  private static String fewRows(Statistics statistics) {
    long rows = statistics.completions().rows();
    return rows < FEW ? Count.of(rows, "row") : "";
  }

  private static String noLeadingSpace(Statistics statistics) {
    CompletionStatistics rows = statistics.completions();
    long bare = rows.rows() - rows.leadingSpaces();
    return bare == 0
        ? ""
        : "%s of %s start without".formatted(Count.of(bare), Count.of(rows.rows(), "completion"));
  }

  private static String upperCase(Statistics statistics) {
    CompletionStatistics rows = statistics.completions();
    long upper = rows.upperCaseRows();
    return upper * 2 > rows.rows()
        ? "%s of %s are in capitals for more than a third"
            .formatted(Count.of(upper), Count.of(rows.rows(), "row"))
        : "";
  }

  private static String commonPromptStart(Statistics statistics) {
    CompletionStatistics rows = statistics.completions();
    return start(rows.promptStart(), rows.promptEnd(), LONG_PROMPT_START);
  }

  private static String commonCompletionStart(Statistics statistics) {
    CompletionStatistics rows = statistics.completions();
    return start(rows.completionStart(), rows.completionEnd(), LONG_COMPLETION_START);
  }

  /** Texts that end as they start are the same altogether, which is another fault. */
  private static String start(String start, String end, int fewest) {
    String told = start.strip();
    boolean same = end.strip().equals(told);
    return told.length() >= fewest && !same ? "each starts with '" + told + "'" : "";
  }
}
