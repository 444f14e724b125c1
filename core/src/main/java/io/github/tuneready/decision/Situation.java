package io.github.tuneready.decision;

import io.github.tuneready.cost.PriceTable;
import io.github.tuneready.model.ModelTable;
import io.github.tuneready.rule.Goal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that a step may look at.
 *
 * @param evidence what the team says
 * @param facts what the data says
 * @param thresholds the numbers
 * @param prompting the measured prompts, read
 * @param curve the measured tuned models, read
 * @param money what it costs
 * @param models what the providers offer
 * @param day the day to judge by
 */
record Situation(
    Evidence evidence,
    DatasetFacts facts,
    DecisionThresholds thresholds,
    Optional<PromptingCurve> prompting,
    Optional<LearningCurve> curve,
    Optional<Money> money,
    ModelTable models,
    LocalDate day) {

  static Situation of(
      Evidence evidence,
      DatasetFacts facts,
      DecisionThresholds thresholds,
      PriceTable prices,
      ModelTable models) {
    List<Iteration> iterations = weighed(evidence);
    return new Situation(
        evidence,
        facts,
        thresholds,
        iterations.isEmpty()
            ? Optional.empty()
            : Optional.of(PromptingCurve.of(iterations, thresholds)),
        LearningCurve.of(evidence.learningCurve(), thresholds),
        Money.of(evidence, facts, prices, thresholds),
        models,
        evidence.date().orElse(LocalDate.parse(models.asOf())));
  }

  /** No more cases count than the evaluation set holds. */
  private static List<Iteration> weighed(Evidence evidence) {
    long size = evidence.evaluation().size().orElse(Long.MAX_VALUE);
    return evidence.prompting().iterations().stream()
        .map(made -> new Iteration(made.name(), made.result().atMost(size)))
        .toList();
  }

  boolean goalIs(Goal goal) {
    return evidence.goal().filter(goal::equals).isPresent();
  }

  /** Whether the goal is to save money or time, not to answer better. */
  boolean isAboutCost() {
    return goalIs(Goal.LATENCY_COST) || goalIs(Goal.PROMPT_LENGTH);
  }

  int iterations() {
    return evidence.prompting().iterations().size();
  }

  /** Whether anything was measured on the evaluation set. */
  boolean isMeasured() {
    return prompting.isPresent()
        || curve.isPresent()
        || evidence.knowledge().ragResult().isPresent()
        || evidence.reasoning().strongerModel().isPresent()
        || evidence.models().smallerUntuned().isPresent();
  }

  /** What is needed, as a fact; the target must be stated. */
  Fact target() {
    double share = evidence.target().orElseThrow();
    return Fact.stated("target.accuracy", "the target is " + Words.percent(share));
  }

  /** Whether a result rests on too few cases to prove anything. */
  boolean isThin(Proportion result) {
    return result.of() < thresholds.leastCases();
  }

  /** Whether a result is at the target; never where no target is stated. */
  boolean meetsTarget(Proportion result) {
    return evidence.target().isPresent() && result.share() >= evidence.target().getAsDouble();
  }

  /** Whether a result stays below the target even at the upper end of its interval. */
  boolean missesTarget(Proportion result) {
    return evidence.target().isPresent()
        && result.interval(thresholds.confidence()).high() < evidence.target().getAsDouble();
  }
}
