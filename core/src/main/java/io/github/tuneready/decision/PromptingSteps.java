package io.github.tuneready.decision;

import io.github.tuneready.document.Keys;
import io.github.tuneready.rule.Goal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Is prompting exhausted, and does the evaluation set allow to say so? */
final class PromptingSteps {
  static final Step SOUND =
      new Step("evaluation/sound", "Can the evaluation set be trusted?", PromptingSteps::sound);
  static final Step TARGET = new Step("target", "Is the target met?", PromptingSteps::target);
  static final List<Step> EXHAUSTED =
      List.of(
          new Step("prompting/tried", "Was prompting tried?", PromptingSteps::tried),
          new Step("prompting/techniques", "With which techniques?", PromptingSteps::techniques),
          new Step("evaluation/size", "Are there enough cases?", PromptingSteps::cases),
          new Step("prompting/plateau", "Does it still get better?", PromptingSteps::plateau));

  private PromptingSteps() {}

  static @Nullable Ruling sound(Situation situation) {
    Evidence.Evaluation evaluation = situation.evidence().evaluation();
    if (evaluation.representative().isNo()) {
      return Ruling.stop(Leaf.NOT_REPRESENTATIVE, "no: it is not like real traffic")
          .by(Fact.stated("evaluation.representative", "it is not representative"));
    }
    if (evaluation.heldOut().isNo()) {
      return Ruling.stop(Leaf.NOT_HELD_OUT, "no: prompts were written from it")
          .by(Fact.stated("evaluation.held_out", "it is not held out"));
    }
    if (situation.prompting().isEmpty()) {
      return null;
    }
    boolean stated = evaluation.representative().isYes() && evaluation.heldOut().isYes();
    Ruling ruling =
        Ruling.goOn(stated ? "representative and held out" : "taken as sound")
            .by(
                stated
                    ? Fact.stated("evaluation", "representative and held out")
                    : Fact.assumed("evaluation", "nothing speaks against it"));
    return stated
        ? ruling
        : ruling.lacks(
            "evaluation.representative and evaluation.held_out: accuracies rest on them");
  }

  static @Nullable Ruling target(Situation situation) {
    if (situation.prompting().isEmpty()) {
      return null;
    }
    PromptingCurve curve = situation.prompting().get();
    Proportion best = curve.best().result();
    Fact fact = best(curve);
    if (situation.evidence().target().isEmpty()) {
      return Ruling.goOn("no target is stated")
          .by(fact)
          .lacks("target.accuracy: without it nobody can say when the work is done");
    }
    double target = situation.evidence().target().getAsDouble();
    Fact wished = Fact.stated("target.accuracy", "the target is " + Words.percent(target));
    if (!situation.meetsTarget(best)) {
      return Ruling.goOn("not yet: " + Words.points(target - best.share()) + " away")
          .by(fact)
          .by(wished);
    }
    long least = situation.thresholds().leastCases();
    if (best.of() < least) {
      return Ruling.stop(
              Leaf.TOO_FEW_CASES,
              "it seems so, but "
                  + Words.count(best.of(), "case")
                  + " prove nothing: measure at"
                  + " least "
                  + least)
          .by(fact)
          .by(wished);
    }
    Ruling ruling = Ruling.stop(Leaf.TARGET_MET, "yes").by(fact).by(wished);
    return curve.interval().low() >= target
        ? ruling
        : ruling.against(
            Fact.stated(
                "prompting.iterations",
                "the true accuracy may lie below the target: " + curve.interval()));
  }

  static Ruling tried(Situation situation) {
    int least = situation.thresholds().leastIterations();
    if (situation.prompting().isEmpty()) {
      return Ruling.stop(Leaf.PROMPTING_NOT_TRIED, "no prompt was measured")
          .by(Fact.assumed("prompting.iterations", "none are stated"));
    }
    int made = situation.iterations();
    Fact fact = Fact.stated("prompting.iterations", Words.count(made, "measured iteration"));
    if (made < least) {
      return Ruling.stop(Leaf.TOO_FEW_ITERATIONS, made + " of at least " + least + " iterations")
          .by(fact)
          .by(best(situation.prompting().get()));
    }
    return Ruling.goOn(made + " measured iterations").by(fact);
  }

  static Ruling techniques(Situation situation) {
    if (situation.evidence().prompting().techniques().isEmpty()) {
      return Ruling.goOn("not stated")
          .by(Fact.assumed("prompting.techniques", "the usual ones are taken as tried"))
          .lacks("prompting.techniques: which of few-shot, format-constraints ... were tried");
    }
    Set<Technique> tried = situation.evidence().prompting().techniques().get();
    List<String> untried = new ArrayList<>();
    for (Technique technique : wanted(situation)) {
      if (!tried.contains(technique)) {
        untried.add(technique.label());
      }
    }
    if (!untried.isEmpty()) {
      return Ruling.stop(Leaf.TECHNIQUE_UNTRIED, "not with " + Words.list(untried))
          .by(Fact.stated("prompting.techniques", "not tried: " + Words.list(untried)));
    }
    return Ruling.goOn("with those that help here")
        .by(
            Fact.stated(
                "prompting.techniques",
                "tried: " + Words.list(tried.stream().map(Technique::label).sorted().toList())));
  }

  private static List<Technique> wanted(Situation situation) {
    if (situation.goalIs(Goal.FORMAT)) {
      return List.of(Technique.FEW_SHOT, Technique.FORMAT_CONSTRAINTS);
    }
    if (situation.goalIs(Goal.STYLE)) {
      return List.of(Technique.FEW_SHOT, Technique.ROLE);
    }
    return List.of(Technique.FEW_SHOT);
  }

  static Ruling cases(Situation situation) {
    DecisionThresholds thresholds = situation.thresholds();
    PromptingCurve curve = situation.prompting().orElseThrow();
    Proportion best = curve.best().result();
    boolean targeted = situation.evidence().target().isPresent();
    double wished =
        situation.evidence().target().orElse(Math.min(1, best.share() + thresholds.wishedGain()));
    Fact fact =
        Fact.stated("prompting.iterations", "measured on " + Words.count(best.of(), "case"));
    if (wished <= best.share() || curve.shape() == PromptingCurve.Shape.RISING) {
      return Ruling.goOn("enough to see what there is").by(fact);
    }
    long needed =
        TwoProportions.casesNeeded(best.share(), wished, thresholds.error(), thresholds.power());
    String power =
        Words.number(needed)
            + " cases are needed to see "
            + Words.percent(wished)
            + " against "
            + Words.percent(best.share());
    if (targeted && !situation.missesTarget(best)) {
      return Ruling.stop(Leaf.TARGET_TOO_CLOSE, "no: " + power)
          .by(fact)
          .by(Fact.stated("target.accuracy", "the target lies within " + curve.interval()));
    }
    return best.of() < needed
        ? Ruling.stop(Leaf.TOO_FEW_CASES, "no: " + power).by(fact)
        : Ruling.goOn("yes: " + power).by(fact);
  }

  static Ruling plateau(Situation situation) {
    PromptingCurve curve = situation.prompting().orElseThrow();
    DecisionThresholds thresholds = situation.thresholds();
    String last =
        String.format(
            Locale.ROOT,
            "the last %d iterations gained %s; by chance so much: %s (%d comparisons), such a"
                + " trend: %s",
            curve.lastIterations(),
            Words.points(curve.gain()),
            chance(curve.chanceOfGain()),
            curve.comparisons(),
            chance(curve.chanceOfTrend()));
    List<Iteration> made = situation.evidence().prompting().iterations();
    String whole =
        Words.percent(made.get(0).result().share())
            + " to "
            + Words.percent(curve.best().result().share())
            + " over "
            + made.size()
            + " iterations: ";
    Fact fact = Fact.stated("prompting.iterations", last);
    Fact series = best(curve);
    return switch (curve.shape()) {
      case RISING ->
          Ruling.stop(Leaf.STILL_RISING, whole + "still rising, keep prompting")
              .by(fact)
              .by(series);
      case UNCLEAR ->
          Ruling.stop(
                  Leaf.PROMPTING_UNCLEAR,
                  whole + "the last gain may be noise; " + needed(curve, thresholds))
              .by(fact)
              .by(series);
      case FLAT -> Ruling.goOn(whole + "a plateau").by(fact).by(series);
    };
  }

  private static String needed(PromptingCurve curve, DecisionThresholds thresholds) {
    double to = curve.best().result().share();
    long cases =
        TwoProportions.casesNeeded(
            to - curve.gain(), to, thresholds.error() / curve.comparisons(), thresholds.power());
    return Words.number(cases) + " cases would tell";
  }

  private static String chance(double probability) {
    return probability < 0.001 ? "under 0.1 %" : Words.percent(probability);
  }

  private static Fact best(PromptingCurve curve) {
    String name = curve.best().name().isBlank() ? "" : " (" + Keys.shown(curve.best().name()) + ")";
    return Fact.stated(
        "prompting.iterations",
        "best" + name + ": " + curve.best().result() + ", interval " + curve.interval());
  }
}
