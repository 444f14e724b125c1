package io.github.tuneready.decision;

import io.github.tuneready.cost.UsdRange;
import java.util.Optional;
import java.util.OptionalLong;

/** What the data says while one thing of it is changed. */
final class ChangedFacts {
  private final OptionalLong examples;
  OptionalLong effectiveExamples;
  Optional<Interval> llmWritten;
  private final OptionalLong contradictions;
  OptionalLong leakedIntoEvaluation;
  private final OptionalLong similarToEvaluation;
  private final OptionalLong tokensPerEpoch;
  private final Optional<UsdRange> training;
  private final Optional<String> model;

  ChangedFacts(DatasetFacts facts) {
    examples = facts.examples();
    effectiveExamples = facts.effectiveExamples();
    llmWritten = facts.llmWritten();
    contradictions = facts.contradictions();
    leakedIntoEvaluation = facts.leakedIntoEvaluation();
    similarToEvaluation = facts.similarToEvaluation();
    tokensPerEpoch = facts.tokensPerEpoch();
    training = facts.training();
    model = facts.model();
  }

  DatasetFacts facts() {
    return new DatasetFacts(
        examples,
        effectiveExamples,
        llmWritten,
        contradictions,
        leakedIntoEvaluation,
        similarToEvaluation,
        tokensPerEpoch,
        training,
        model);
  }
}
