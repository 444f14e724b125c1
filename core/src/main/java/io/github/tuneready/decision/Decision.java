package io.github.tuneready.decision;

import java.util.List;
import java.util.Optional;

/**
 * Whether to fine-tune, and why. Plain data: the same evidence gives an equal decision.
 *
 * @param leaf where the tree ended
 * @param headline what it comes to in one sentence, without a full stop
 * @param path the questions asked on the way, in order
 * @param contrary facts that speak against the decision
 * @param missing what is not stated and would make it surer
 * @param wouldChange what would change the answer
 * @param nextSteps what to do, in order
 * @param prompting what the measured prompts say
 * @param curve what the measured tuned models say
 * @param money what it costs and saves
 */
public record Decision(
    Leaf leaf,
    String headline,
    List<PathStep> path,
    List<Fact> contrary,
    List<String> missing,
    List<String> wouldChange,
    List<String> nextSteps,
    Optional<PromptingCurve> prompting,
    Optional<LearningCurve> curve,
    Optional<Money> money) {
  /** Keeps the lists. */
  public Decision {
    path = List.copyOf(path);
    contrary = List.copyOf(contrary);
    missing = List.copyOf(missing);
    wouldChange = List.copyOf(wouldChange);
    nextSteps = List.copyOf(nextSteps);
  }

  /** What it comes to. */
  public Outcome outcome() {
    return leaf.outcome();
  }

  /** The decision by the standard thresholds and tables, without a look at any data. */
  public static Decision of(Evidence evidence) {
    return DecisionTree.standard().decide(evidence, DatasetFacts.none());
  }
}
