package io.github.tuneready.catalogue;

import io.github.tuneready.example.Split;
import io.github.tuneready.rule.Rule;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.ExactDuplicates;
import io.github.tuneready.statistics.PositionPairs;
import java.util.List;

/** Examples that are the same as others, contradict them, or stand in two splits. */
final class DuplicateRules {
  private static final String ANSWERED =
      ContentRules.chat("Where is the parcel 4711 now?", "In Oslo.");
  private static final String ANSWERED_OTHERWISE =
      ContentRules.chat("Where is the parcel 4711 now?", "In Rome.");
  private static final String OTHER =
      ContentRules.chat("Where is the parcel 4712 now?", "In Oslo.");
  private static final String EXPLAINED =
      "Your parcel has left the depot in Oslo this morning, and the driver will ring at your door"
          + " between two and four o'clock.";
  private static final String AGAIN_EXPLAINED =
      ContentRules.chat("How do I send a suitcase abroad?", EXPLAINED);

  private DuplicateRules() {}

  static List<Rule> duplicates(Policy policy) {
    return List.of(
        new PairRule(
            RuleInfo.warning("duplicate/same-line", "a line stands twice")
                .why("It is paid for twice and weighs twice as much as other examples.")
                .fix("Remove the copy, unless the weight is meant.")
                .source("Our advice, after files found in public, 2026-11")
                .flagged(ANSWERED + OTHER + ANSWERED)
                .clean(ANSWERED + OTHER),
            statistics -> statistics.equalLines().copies(),
            "the same as"),
        new PairRule(
            RuleInfo.warning("duplicate/same-example", "an example stands twice")
                .why("Written another way it is the same: it is paid for and weighs twice.")
                .fix("Remove the copy, unless the weight is meant.")
                .source("Our advice; equal but for order of keys, escapes and white space, 2026-11")
                .flagged(ANSWERED + ANSWERED.replace("\"user\",", "\"user\", "))
                .clean(ANSWERED + OTHER),
            DuplicateRules::otherwiseWritten,
            "says the same as"));
  }

  static List<Rule> answers(Policy policy) {
    return List.of(
        new PairRule(
            RuleInfo.info("content/same-answer", "a long answer stands under several prompts")
                .why("Two questions seldom have one answer of this length: one may be a slip.")
                .fix("See whether it answers both; keep it once if the prompts ask the same.")
                .source("Our advice; answers of 100 bytes and more, 2026-11")
                .flagged(ContentRules.chat("Where is it?", EXPLAINED) + AGAIN_EXPLAINED)
                .clean(ANSWERED + OTHER),
            ExactDuplicates::sameAnswers,
            "answered the same as"));
  }

  private static PositionPairs otherwiseWritten(ExactDuplicates duplicates) {
    return duplicates.equalExamples().copies().without(duplicates.equalLines().copies());
  }

  static List<Rule> contradictions(Policy policy) {
    return List.of(
        new PairRule(
            RuleInfo.warning(
                    "contradiction/other-answer", "the same prompt is answered in two ways")
                .why("The model cannot be better than its examples agree.")
                .fix("Decide which answer is right, or say in the prompt what decides it.")
                .source("OpenAI fine-tuning best practices, agreement of examples, 2026-06")
                .flagged(ANSWERED + ANSWERED_OTHERWISE)
                .clean(ANSWERED + OTHER),
            ExactDuplicates::otherAnswers,
            "answered otherwise than"));
  }

  static List<Rule> leaks(Policy policy) {
    return List.of(
        leak(Split.VALIDATION, "the platform's loss looks better than the model is"),
        leak(Split.EVALUATION, "the evaluation measures memory instead of skill"),
        leak(Split.AGAINST, "what is measured there is memory, or the example is not new"),
        promptLeak(Split.VALIDATION),
        promptLeak(Split.EVALUATION),
        promptLeak(Split.AGAINST));
  }

  private static Rule leak(Split into, String consequence) {
    return new PairRule(
        RuleInfo.warning(
                "leakage/example-in-" + into.label(),
                "an example of training stands in " + name(into) + " too")
            .why("The model has seen the answer: " + consequence + ".")
            .fix(cure(into))
            .source("OpenAI API specification, creation of a job, 2026-08")
            .flagged(ANSWERED + "--- " + into.label() + "\n" + ANSWERED)
            .clean(ANSWERED + "--- " + into.label() + "\n" + OTHER),
        duplicates -> duplicates.leakedExamples(into).leaks(into),
        "the same as");
  }

  private static Rule promptLeak(Split into) {
    return new PairRule(
        RuleInfo.warning(
                "leakage/prompt-in-" + into.label(),
                "a prompt of training stands in " + name(into) + " with another answer")
            .why("The model has learned an answer to it already, and another one is wanted.")
            .fix(cure(into))
            .source("Our advice; prompts under 16 bytes or with many answers are left out, 2026-11")
            .flagged(ANSWERED + "--- " + into.label() + "\n" + ANSWERED_OTHERWISE)
            .clean(ANSWERED + "--- " + into.label() + "\n" + OTHER),
        duplicates ->
            duplicates
                .leakedPrompts(into)
                .leaks(into)
                .without(duplicates.leakedExamples(into).leaks(into)),
        "asks the same as");
  }

  /** Files that are only compared with stay as they are. */
  static String cure(Split into) {
    return into == Split.AGAINST
        ? "Remove it from training."
        : "Remove it from one of the two; split before you multiply examples.";
  }

  /** What the files of a split are called in a sentence. */
  static String name(Split into) {
    return into == Split.AGAINST ? "a file compared with" : into.label();
  }
}
