package io.github.tuneready.catalogue;

import io.github.tuneready.example.Split;
import io.github.tuneready.rule.Rule;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.PositionPairs;
import io.github.tuneready.statistics.Statistics;
import java.util.List;

/** Examples that say the same twice, contradict each other, or leak into another split. */
final class DuplicateRules {
  private static final String BEST_PRACTICES = "OpenAI best-practices guide, 2026-08";
  private static final String JOBS =
      "OpenAI API reference, create a job, 2026-08: \"The same data should not be present in both"
          + " train and validation files\"";

  private static final String PARCEL =
      """
      {"messages":[{"role":"user","content":"Where is my parcel 4711?"},{"role":"assistant","content":"It arrives tomorrow."}]}
      """;
  private static final String PARCEL_SPACED =
      """
      {"messages": [{"content": "Where is my parcel 4711?", "role": "user"}, {"role": "assistant", "content": "It arrives tomorrow."}]}
      """;
  private static final String PARCEL_OTHERWISE =
      """
      {"messages":[{"role":"user","content":"Where is my parcel 4711?"},{"role":"assistant","content":"It is lost."}]}
      """;
  private static final String OTHER =
      """
      {"messages":[{"role":"user","content":"Do you ship to Norway?"},{"role":"assistant","content":"Yes, in a week."}]}
      """;

  private DuplicateRules() {}

  static List<Rule> all() {
    return List.of(
        new PairRule(EQUAL_LINE, DuplicateRules::equalLines, "the same line as"),
        new PairRule(
            EQUAL_EXAMPLE,
            DuplicateRules::equalExamples,
            "the same example, written otherwise, as"),
        new PairRule(
            CONTRADICTION,
            statistics -> statistics.duplicates().otherAnswers(),
            "another answer to the prompt of"),
        new PairRule(
            LEAKED_VALIDATION,
            statistics -> leaked(statistics, Split.VALIDATION),
            "the validation example is the training example"),
        new PairRule(
            LEAKED_EVALUATION,
            statistics -> leaked(statistics, Split.EVALUATION),
            "the evaluation example is the training example"),
        new PairRule(
            LEAKED_PROMPT,
            DuplicateRules::leakedPrompts,
            "asks what a training example asks, with another answer:"));
  }

  private static final RuleInfo EQUAL_LINE =
      RuleInfo.warning("duplicate/equal-line", "a line is there more than once")
          .why("Copies add cost and weight, and no new example; counts that matter leave them out.")
          .fix("Keep one of each, unless you mean to weigh an example by its copies.")
          .source(
              BEST_PRACTICES + "; openai-python data preparation drops duplicated rows, 2026-08")
          .flagged(PARCEL + PARCEL)
          .clean(PARCEL + OTHER);

  private static final RuleInfo EQUAL_EXAMPLE =
      RuleInfo.warning(
              "duplicate/equal-example", "an example is there more than once, written otherwise")
          .why("White space, escapes and the order of keys differ, what is learned does not.")
          .fix("Keep one of each.")
          .source(BEST_PRACTICES)
          .flagged(PARCEL + PARCEL_SPACED)
          .clean(PARCEL + OTHER);

  private static final RuleInfo CONTRADICTION =
      RuleInfo.warning("contradiction/other-answer", "the same prompt is answered differently")
          .why(
              "Where the answers cannot both be right the model cannot learn either; agreement of"
                  + " 70 % among examples caps what it can reach.")
          .fix(
              "Decide which answer is right; where both are, say in the prompt what makes them so.")
          .source(BEST_PRACTICES + " on agreement between annotators")
          .flagged(PARCEL + PARCEL_OTHERWISE)
          .clean(PARCEL + OTHER);

  private static final RuleInfo LEAKED_VALIDATION =
      RuleInfo.warning("leakage/validation", "a validation example is in the training data")
          .why("The validation loss then measures memory, and looks better than it is.")
          .fix("Remove the example from one of the files.")
          .source(JOBS)
          .flagged(PARCEL + "--- validation\n" + PARCEL_SPACED)
          .clean(PARCEL + "--- validation\n" + OTHER);

  private static final RuleInfo LEAKED_EVALUATION =
      RuleInfo.warning("leakage/evaluation", "an evaluation example is in the training data")
          .why("The score of the tuned model then says nothing about new inputs.")
          .fix("Remove the example from the training file.")
          .source(JOBS)
          .flagged(PARCEL + "--- evaluation\n" + PARCEL_SPACED)
          .clean(PARCEL + "--- evaluation\n" + OTHER);

  private static final RuleInfo LEAKED_PROMPT =
      RuleInfo.warning("leakage/prompt", "a prompt of another split is in the training data")
          .why("The model has seen the question; if its answer is scored, the score is too good.")
          .fix("Ask something else in one of the files, or make sure the overlap is meant.")
          .source(JOBS)
          .flagged(PARCEL + "--- validation\n" + PARCEL_OTHERWISE)
          .clean(PARCEL + "--- validation\n" + OTHER);

  private static PositionPairs equalLines(Statistics statistics) {
    return statistics.duplicates().equalLines().copies(Split.TRAIN);
  }

  private static PositionPairs equalExamples(Statistics statistics) {
    return statistics
        .duplicates()
        .equalExamples()
        .copies(Split.TRAIN)
        .without(equalLines(statistics));
  }

  private static PositionPairs leaked(Statistics statistics, Split into) {
    return statistics.duplicates().leakedExamples(into).copies(into);
  }

  private static PositionPairs leakedPrompts(Statistics statistics) {
    return leakedPrompts(statistics, Split.VALIDATION)
        .and(leakedPrompts(statistics, Split.EVALUATION));
  }

  private static PositionPairs leakedPrompts(Statistics statistics, Split into) {
    return statistics
        .duplicates()
        .leakedPrompts(into)
        .copies(into)
        .without(leaked(statistics, into));
  }
}
