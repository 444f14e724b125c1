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
  private static final int MOST_CHANGES = 5;

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
    Situation situation = situation(evidence, facts);
    Walk walk = new Walk(situation);
    Leaf leaf = walk.to();
    return walk.decision(leaf, changes(situation, leaf));
  }

  private Situation situation(Evidence evidence, DatasetFacts facts) {
    return Situation.of(evidence, facts, thresholds, prices, models);
  }

  /**
   * What would change the answer, as the tree says when it is asked again with one fact otherwise,
   * or in general where none of these does. That less would be known is no answer.
   */
  private List<String> changes(Situation situation, Leaf leaf) {
    List<String> changes = new ArrayList<>();
    for (List<WhatIf> fact : WhatIf.of(situation)) {
      for (WhatIf one : fact) {
        Leaf other = new Walk(situation(one.evidence(), one.facts())).to();
        if (other.outcome() != leaf.outcome() && other.outcome() != Outcome.GATHER_EVIDENCE) {
          changes.add(one.told(other.outcome(), other.headline(thresholds)));
          break;
        }
      }
      if (changes.size() == MOST_CHANGES) {
        break;
      }
    }
    return changes.isEmpty() ? List.of(leaf.change(thresholds)) : changes;
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

    /** Goes to where the way ends. */
    Leaf to() {
      Leaf stop = along(steps(situation));
      return stop == null ? end(situation) : stop;
    }

    private @Nullable Leaf along(List<Step> steps) {
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

    Decision decision(Leaf leaf, List<String> changes) {
      DecisionThresholds thresholds = situation.thresholds();
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
  }
}
