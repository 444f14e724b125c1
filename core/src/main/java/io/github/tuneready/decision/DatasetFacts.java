package io.github.tuneready.decision;

import io.github.tuneready.cost.UsdRange;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a look at the training data itself has shown. What is empty was not looked at.
 *
 * @param examples lines that are not blank
 * @param effectiveExamples valid examples, equal ones counted once
 * @param llmWritten where the share of LLM-written answers lies
 * @param contradictions examples whose prompt is answered in more than one way
 * @param leakedIntoEvaluation evaluation examples that stand in the training data
 * @param similarToEvaluation evaluation examples that are much like training data
 * @param tokensPerEpoch billable tokens of one pass
 * @param training what a run costs
 * @param model the model that the check was for
 */
public record DatasetFacts(
    OptionalLong examples,
    OptionalLong effectiveExamples,
    Optional<Interval> llmWritten,
    OptionalLong contradictions,
    OptionalLong leakedIntoEvaluation,
    OptionalLong similarToEvaluation,
    OptionalLong tokensPerEpoch,
    Optional<UsdRange> training,
    Optional<String> model) {

  /** No look at any data. */
  public static DatasetFacts none() {
    return new DatasetFacts(
        OptionalLong.empty(),
        OptionalLong.empty(),
        Optional.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
