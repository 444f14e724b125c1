package io.github.tuneready.decision;

import io.github.tuneready.cost.EarnedBack;
import io.github.tuneready.rule.Goal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a goal asks for beyond prompting: a stronger model, traffic, money, speed. */
final class GoalSteps {
  static final Step STATED = new Step("goal", "What is tuning for?", GoalSteps::stated);
  static final Step THOUGHT =
      new Step("reasoning/steps", "Was the model asked for its steps?", GoalSteps::thought);
  static final Step STRONGER =
      new Step("stronger-model", "Does a stronger model fail too?", GoalSteps::stronger);
  static final List<Step> COST =
      List.of(
          new Step("traffic", "What is the traffic?", GoalSteps::traffic),
          new Step("task/narrow", "Is it one narrow task?", GoalSteps::narrow),
          new Step("quality", "Is the model in use good enough?", GoalSteps::quality),
          new Step("smaller-model", "Does the smaller model do untuned?", GoalSteps::smaller),
          new Step("latency", "Is it about speed?", GoalSteps::latency),
          new Step("money", "Does tuning earn its cost?", GoalSteps::money));

  private GoalSteps() {}

  static Ruling stated(Situation situation) {
    if (situation.evidence().goal().isPresent()) {
      String goal = situation.evidence().goal().get().label();
      return Ruling.goOn(goal).by(Fact.stated("goal", "the goal is " + goal));
    }
    Fact none = Fact.assumed("goal", "no goal is stated");
    return situation.iterations() == 0
        ? Ruling.stop(Leaf.GOAL_UNSTATED, "not stated").by(none)
        : Ruling.goOn("not stated").by(none).lacks("goal: what tuning is for");
  }

  static @Nullable Ruling thought(Situation situation) {
    if (!situation.goalIs(Goal.REASONING)) {
      return null;
    }
    boolean technique =
        situation
            .evidence()
            .prompting()
            .techniques()
            .filter(tried -> tried.contains(Technique.CHAIN_OF_THOUGHT))
            .isPresent();
    if (situation.evidence().reasoning().chainOfThoughtTried().isYes() || technique) {
      String key = technique ? "prompting.techniques" : "reasoning.chain_of_thought_tried";
      return Ruling.goOn("yes").by(Fact.stated(key, "chain of thought was tried"));
    }
    return Ruling.stop(Leaf.CHAIN_OF_THOUGHT_UNTRIED, "no")
        .by(
            situation.evidence().reasoning().chainOfThoughtTried().isNo()
                ? Fact.stated("reasoning.chain_of_thought_tried", "it was not tried")
                : Fact.assumed("reasoning.chain_of_thought_tried", "nothing says it was tried"));
  }

  static @Nullable Ruling stronger(Situation situation) {
    Evidence.Reasoning reasoning = situation.evidence().reasoning();
    boolean decides = situation.goalIs(Goal.REASONING) || situation.goalIs(Goal.VOCABULARY);
    if (reasoning.strongerModel().isPresent()) {
      return measured(situation, reasoning.strongerModel().get(), decides);
    }
    if (reasoning.strongerModelTried().isYes()) {
      Fact fact = Fact.stated("reasoning.stronger_model_tried", "a stronger model was tried");
      return decides
          ? Ruling.stop(Leaf.STRONGER_UNMEASURED, "not known: its result is not stated").by(fact)
          : Ruling.goOn("it was tried; its result is not stated")
              .by(fact)
              .lacks("reasoning.stronger_model: how far the stronger model came");
    }
    if (!decides) {
      return Ruling.goOn("not tried")
          .by(Fact.assumed("reasoning.stronger_model_tried", "it is taken as no way out"))
          .lacks("reasoning.stronger_model: a stronger base model may do without tuning");
    }
    return Ruling.stop(Leaf.STRONGER_UNTRIED, "not known: none was tried")
        .by(
            reasoning.strongerModelTried().isNo()
                ? Fact.stated("reasoning.stronger_model_tried", "it was not tried")
                : Fact.assumed("reasoning.stronger_model_tried", "nothing says it was tried"));
  }

  private static Ruling measured(Situation situation, Proportion result, boolean decides) {
    Fact fact = Fact.stated("reasoning.stronger_model", "a stronger model: " + result);
    if (situation.evidence().target().isEmpty()) {
      return decides
          ? Ruling.stop(Leaf.TARGET_UNSTATED, "not known: no target is stated").by(fact)
          : Ruling.goOn("it was measured; no target is stated").by(fact);
    }
    boolean meets = situation.meetsTarget(result);
    if (!decides) {
      return meets
          ? Ruling.goOn("no: it reaches the target").by(fact).against(fact)
          : Ruling.goOn("yes").by(fact);
    }
    if (meets && !situation.isThin(result)) {
      return Ruling.stop(Leaf.STRONGER_SUFFICES, "no: it reaches the target")
          .by(fact)
          .by(situation.target());
    }
    return situation.missesTarget(result) && !situation.isThin(result)
        ? Ruling.goOn("yes").by(fact).by(situation.target())
        : Ruling.stop(Leaf.STRONGER_UNCLEAR, "not known: " + cases(situation, result))
            .by(fact)
            .by(situation.target());
  }

  /** How many cases would tell whether a result is below the target. */
  private static String cases(Situation situation, Proportion result) {
    DecisionThresholds thresholds = situation.thresholds();
    double target = situation.evidence().target().orElseThrow();
    double away = Math.max(target - result.share(), thresholds.worthwhileGain());
    long needed =
        TwoProportions.casesNeeded(
            target - Math.min(target, away), target, thresholds.error(), thresholds.power());
    return "it takes "
        + Words.count(Math.max(needed, thresholds.leastCases()), "case")
        + " to tell, and there are "
        + Words.number(result.of());
  }

  static Ruling traffic(Situation situation) {
    Evidence.Traffic traffic = situation.evidence().traffic();
    if (traffic.callsPerMonth().isEmpty() || traffic.promptTokens().isEmpty()) {
      return Ruling.stop(Leaf.TRAFFIC_UNSTATED, "not stated")
          .by(Fact.assumed("traffic", "calls and prompt tokens are not both stated"));
    }
    Ruling ruling =
        Ruling.goOn(Words.count(traffic.callsPerMonth().getAsLong(), "call") + " a month")
            .by(
                Fact.stated(
                    "traffic",
                    Words.count(traffic.callsPerMonth().getAsLong(), "call")
                        + " a month with "
                        + Words.count(traffic.promptTokens().getAsLong(), "prompt token")));
    if (traffic.promptTokensAfterTuning().isEmpty()) {
      ruling.lacks("traffic.prompt_tokens_after_tuning: taken as long as now");
    }
    if (traffic.answerTokens().isEmpty()) {
      ruling.lacks("traffic.answer_tokens: taken as none");
    }
    return ruling;
  }

  static @Nullable Ruling narrow(Situation situation) {
    if (!situation.goalIs(Goal.LATENCY_COST)) {
      return null;
    }
    return switch (situation.evidence().traffic().narrowTask()) {
      case NO ->
          Ruling.stop(Leaf.NOT_NARROW, "no")
              .by(Fact.stated("traffic.narrow_task", "the task is broad"));
      case YES -> Ruling.goOn("yes").by(Fact.stated("traffic.narrow_task", "the task is narrow"));
      case UNKNOWN ->
          Ruling.goOn("taken as narrow")
              .by(Fact.assumed("traffic.narrow_task", "nothing says the task is broad"))
              .lacks("traffic.narrow_task: a small model holds a narrow task only");
    };
  }

  static Ruling quality(Situation situation) {
    if (situation.prompting().isEmpty()) {
      return Ruling.goOn("taken as good enough")
          .by(Fact.assumed("prompting.iterations", "no accuracy is stated"))
          .lacks("prompting.iterations: without it a worse tuned model goes unseen");
    }
    Proportion best = situation.prompting().get().best().result();
    Fact fact = Fact.stated("prompting.iterations", "best " + best);
    if (situation.evidence().target().isEmpty()) {
      return Ruling.goOn("taken as good enough: no target is stated").by(fact);
    }
    return situation.missesTarget(best)
        ? Ruling.stop(Leaf.QUALITY_FIRST, "no: it misses the target")
            .by(fact)
            .by(situation.target())
        : Ruling.goOn("yes").by(fact).by(situation.target());
  }

  static @Nullable Ruling smaller(Situation situation) {
    if (!situation.goalIs(Goal.LATENCY_COST)) {
      return null;
    }
    if (situation.evidence().models().smallerUntuned().isEmpty()) {
      return Ruling.goOn("not measured")
          .by(Fact.assumed("models.smaller_untuned", "it is taken as not good enough"))
          .lacks("models.smaller_untuned: the smaller model may do with the prompt alone");
    }
    Proportion result = situation.evidence().models().smallerUntuned().get();
    Fact fact = Fact.stated("models.smaller_untuned", "untuned " + result);
    if (!situation.meetsTarget(result)) {
      return Ruling.goOn(situation.evidence().target().isEmpty() ? "no target is stated" : "no")
          .by(fact);
    }
    return situation.isThin(result)
        ? Ruling.stop(
                Leaf.TOO_FEW_CASES,
                "it seems so, but few cases prove nothing: measure at least "
                    + situation.thresholds().leastCases())
            .by(fact)
            .by(situation.target())
        : Ruling.stop(Leaf.SMALLER_SUFFICES, "yes").by(fact).by(situation.target());
  }

  static @Nullable Ruling latency(Situation situation) {
    Evidence.Latency latency = situation.evidence().latency();
    if (!situation.goalIs(Goal.LATENCY_COST)
        || latency.needed().isEmpty()
        || latency.measured().isEmpty()
        || latency.measured().getAsLong() <= latency.needed().getAsLong()) {
      return null;
    }
    Fact slow =
        Fact.stated(
            "latency",
            Words.number(latency.measured().getAsLong())
                + " ms where "
                + Words.number(latency.needed().getAsLong())
                + " ms are needed");
    if (latency.smallerModel().isEmpty()) {
      return Ruling.stop(Leaf.LATENCY_UNMEASURED, "yes; the smaller model is not measured")
          .by(slow);
    }
    long smaller = latency.smallerModel().getAsLong();
    return Ruling.goOn(
            smaller <= latency.needed().getAsLong()
                ? "yes, and the smaller model is fast enough"
                : "yes, but the smaller model is too slow as well")
        .by(slow)
        .by(Fact.stated("latency", "the smaller model: " + Words.number(smaller) + " ms"));
  }

  /** Whether speed alone is reason enough for the smaller model. */
  static boolean isFasterEnough(Situation situation) {
    Evidence.Latency latency = situation.evidence().latency();
    return situation.goalIs(Goal.LATENCY_COST)
        && latency.needed().isPresent()
        && latency.measured().orElse(0) > latency.needed().getAsLong()
        && latency.smallerModel().orElse(Long.MAX_VALUE) <= latency.needed().getAsLong();
  }

  static Ruling money(Situation situation) {
    Ruling ruling = earned(situation);
    compared(situation).forEach(ruling::by);
    return ruling;
  }

  private static Ruling earned(Situation situation) {
    boolean faster = isFasterEnough(situation);
    if (situation.money().isEmpty()) {
      Fact none = Fact.listed("models", "a model or its price is not known");
      return faster
          ? Ruling.goOn("not known; speed decides").by(none)
          : Ruling.stop(Leaf.PRICE_UNKNOWN, "not known").by(none);
    }
    Money money = situation.money().get();
    Fact fact = Fact.listed("traffic", money.breakEven().why());
    if (!money.breakEven().isReached()) {
      return faster
          ? Ruling.goOn("never; speed decides").by(fact).against(fact)
          : Ruling.stop(Leaf.NEVER_PAYS, "never").by(fact);
    }
    String time =
        EarnedBack.after(
            money.training(), money.before().perMonth().minus(money.after().perMonth()));
    if (money.before().callsPerMonth() < money.flips().orElse(Long.MAX_VALUE)) {
      String allowed = Words.count(situation.thresholds().breakEvenMonths(), "month");
      return faster
          ? Ruling.goOn("in " + time + "; speed decides").by(fact).against(fact)
          : Ruling.stop(Leaf.PAYS_TOO_LATE, "only in " + time + "; " + allowed + " are allowed")
              .by(fact)
              .by(money.trainingBasis());
    }
    return Ruling.goOn("yes, in " + time).by(fact).by(money.trainingBasis());
  }

  /** Which models at which provider's prices. */
  private static List<Fact> compared(Situation situation) {
    Evidence.Models models = situation.evidence().models();
    List<Fact> facts = new ArrayList<>();
    models.prompted().ifPresent(name -> facts.add(Fact.stated("models.prompted", "now " + name)));
    models.tuned().ifPresent(name -> facts.add(Fact.stated("models.tuned", "then " + name)));
    situation
        .evidence()
        .provider()
        .ifPresent(name -> facts.add(Fact.stated("provider", "at prices of " + name)));
    return facts;
  }
}
