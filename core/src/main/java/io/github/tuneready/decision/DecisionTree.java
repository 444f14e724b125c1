package io.github.tuneready.decision;

import io.github.tuneready.cost.PriceTable;
import io.github.tuneready.model.ModelTable;
import io.github.tuneready.rule.Goal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The framework as code: questions in a fixed order, each answered from a named fact, the first
 * that stops deciding. Immutable, safe for many threads; the same input gives an equal decision.
 */
public final class DecisionTree {
  private final DecisionThresholds thresholds;
  private final PriceTable prices;
  private final ModelTable models;

  /** A tree with numbers and prices of one's own. */
  public DecisionTree(DecisionThresholds thresholds, PriceTable prices) {
    this.thresholds = thresholds;
    this.prices = prices;
    this.models = ModelTable.standard();
  }

  /** The tree of the standard thresholds and the tables of this jar. */
  public static DecisionTree standard() {
    return new DecisionTree(DecisionThresholds.standard(), PriceTable.standard());
  }

  /** Weighs the evidence of a team together with what was seen in its data. */
  public Decision decide(Evidence evidence, DatasetFacts facts) {
    Situation situation = Situation.of(evidence, facts, thresholds, prices, models);
    Walk walk = new Walk(situation);
    Leaf leaf = walk.along(steps(situation));
    return walk.decision(leaf == null ? end(situation) : leaf);
  }

  /** The questions a goal raises, in order. */
  static List<Step> steps(Situation situation) {
    List<Step> steps = new ArrayList<>(KnowledgeSteps.ALL);
    steps.add(GoalSteps.STATED);
    steps.add(PromptingSteps.SOUND);
    if (situation.isAboutCost()) {
      steps.addAll(GoalSteps.COST);
    } else {
      steps.add(PromptingSteps.TARGET);
      steps.add(GoalSteps.THOUGHT);
      steps.add(GoalSteps.STRONGER);
      steps.addAll(PromptingSteps.EXHAUSTED);
    }
    steps.addAll(DataSteps.ALL);
    return steps;
  }

  /** Where the way leads if nothing stops it. */
  private static Leaf end(Situation situation) {
    if (situation.evidence().goal().isEmpty()) {
      return Leaf.GOAL_UNSTATED;
    }
    Goal goal = situation.evidence().goal().get();
    return switch (goal) {
      case FORMAT, STYLE -> Leaf.PROMPTING_EXHAUSTED;
      case VOCABULARY -> Leaf.VOCABULARY_MISSING;
      case REASONING -> Leaf.REASONING_EXHAUSTED;
      case KNOWLEDGE -> Leaf.FACTS;
      case PROMPT_LENGTH -> Leaf.SHORTER_PROMPT_PAYS;
      case LATENCY_COST ->
          GoalSteps.isFasterEnough(situation) ? Leaf.SMALLER_MODEL_FASTER : Leaf.SMALLER_MODEL_PAYS;
    };
  }

  /** One walk through the tree, writing down what was asked. For one thread. */
  private static final class Walk {
    private final Situation situation;
    private final List<PathStep> path = new ArrayList<>();
    private final List<Fact> contrary = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    Walk(Situation situation) {
      this.situation = situation;
    }

    @Nullable Leaf along(List<Step> steps) {
      for (Step step : steps) {
        Ruling ruling = step.judge().of(situation);
        if (ruling == null) {
          continue;
        }
        boolean stops = ruling.leaf != null;
        path.add(new PathStep(step.id(), step.question(), ruling.answer, ruling.facts, stops));
        contrary.addAll(ruling.contrary);
        missing.addAll(ruling.missing);
        if (stops) {
          return ruling.leaf;
        }
      }
      return null;
    }

    Decision decision(Leaf leaf) {
      DecisionThresholds thresholds = situation.thresholds();
      List<String> changes = new ArrayList<>(List.of(leaf.change(thresholds)));
      situation
          .money()
          .filter(money -> situation.isAboutCost() && money.flips().isPresent())
          .ifPresent(money -> changes.add(volume(money)));
      return new Decision(
          leaf,
          leaf.headline(thresholds),
          path,
          contrary,
          missing,
          changes,
          leaf.nextSteps(thresholds),
          situation.prompting(),
          situation.curve(),
          situation.money());
    }

    private String volume(Money money) {
      return "the volume: tuning pays within "
          + situation.thresholds().breakEvenMonths()
          + " months from "
          + Words.count(money.flips().orElseThrow(), "call")
          + " a month on, and now there are "
          + Words.number(money.before().callsPerMonth());
    }
  }
}
