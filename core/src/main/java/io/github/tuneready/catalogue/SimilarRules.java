package io.github.tuneready.catalogue;

import io.github.tuneready.example.Split;
import io.github.tuneready.rule.Rule;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.SimilarPairs;
import io.github.tuneready.statistics.Statistics;
import java.util.List;

/** Examples that are nearly the same as others, contradict them, or stand in two splits. */
final class SimilarRules {
  private static final String QUESTION =
      "My parcel was announced for Monday morning, and the page still says that it waits in the"
          + " depot. %s can I have it brought to my neighbour?";
  private static final String ANSWER =
      "You can choose a neighbour on the page of the parcel until the van has left the depot.";
  private static final String ONE = ContentRules.chat(QUESTION.formatted("When it comes,"), ANSWER);
  private static final String ANOTHER =
      ContentRules.chat(QUESTION.formatted("If it comes tomorrow,"), ANSWER);
  private static final String OTHERWISE =
      ContentRules.chat(
          QUESTION.formatted("When it comes,").replace("the page", "The page"),
          "No, a parcel is handed to whoever it is addressed to, and to nobody else.");
  private static final String UNLIKE =
      ContentRules.chat(
          "How do I send a suitcase abroad?", "Bring it to a branch with a form for customs.");

  private SimilarRules() {}

  static List<Rule> duplicates(Policy policy) {
    return List.of(
        new SimilarRule(
            RuleInfo.warning("duplicate/near-example", "an example is nearly the same as another")
                .why("It adds cost and weight and hardly anything to learn.")
                .fix("Keep the best of each group, unless the weight is meant.")
                .source("Lee and others, Deduplicating training data, ACL 2022; threshold ours")
                .flagged(ONE + ANOTHER)
                .clean(ONE + UNLIKE),
            SimilarRules::different,
            "%d %% the same as"));
  }

  /** Near-duplicates that no rule about equal examples tells of. */
  private static SimilarPairs different(Statistics statistics) {
    return statistics
        .nearDuplicates()
        .examples()
        .groups()
        .copies()
        .without(statistics.duplicates().equalExamples().copies());
  }

  static List<Rule> contradictions(Policy policy) {
    return List.of(
        new SimilarRule(
            RuleInfo.warning(
                    "contradiction/near-prompt", "nearly the same prompt is answered in two ways")
                .why("The model cannot be better than its examples agree.")
                .fix("Decide which answer is right, or say in the prompt what decides it.")
                .source("OpenAI fine-tuning best practices, agreement of examples, 2026-06")
                .flagged(ONE + OTHERWISE)
                .clean(ONE + ANOTHER),
            statistics ->
                statistics
                    .nearDuplicates()
                    .prompts()
                    .otherAnswers()
                    .without(statistics.duplicates().otherAnswers()),
            "answered otherwise; the prompt is %d %% the same as"));
  }

  static List<Rule> leaks(Policy policy) {
    return List.of(
        leak(Split.VALIDATION),
        leak(Split.EVALUATION),
        leak(Split.AGAINST),
        promptLeak(Split.VALIDATION),
        promptLeak(Split.EVALUATION),
        promptLeak(Split.AGAINST));
  }

  private static Rule leak(Split into) {
    return new SimilarRule(
        RuleInfo.warning(
                "leakage/near-example-in-" + into.label(),
                "an example of " + DuplicateRules.name(into) + " is nearly in training")
            .why("The model has nearly seen it: what is measured there is memory in part.")
            .fix(DuplicateRules.cure(into))
            .source("Lee and others, Deduplicating training data, ACL 2022; threshold ours")
            .flagged(ONE + "--- " + into.label() + "\n" + ANOTHER)
            .clean(ONE + "--- " + into.label() + "\n" + UNLIKE),
        statistics -> statistics.leaks(into).nearExamples(),
        "%d %% the same as");
  }

  private static Rule promptLeak(Split into) {
    return new SimilarRule(
        RuleInfo.warning(
                "leakage/near-prompt-in-" + into.label(),
                "a prompt of " + DuplicateRules.name(into) + " is nearly in training")
            .why("The model has learned an answer to nearly the same question.")
            .fix(DuplicateRules.cure(into))
            .source("Our advice; 90 % of the wording, same instructions and numbers, 2026-11")
            .flagged(ONE + "--- " + into.label() + "\n" + OTHERWISE)
            .clean(ONE + "--- " + into.label() + "\n" + UNLIKE),
        statistics -> statistics.leaks(into).nearPrompts(),
        "the prompt is %d %% the same as");
  }
}
