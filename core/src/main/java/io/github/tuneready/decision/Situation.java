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
    List<Iteration> iterations = evidence.prompting().iterations();
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
