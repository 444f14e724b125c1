package io.github.tuneready.decision;

import io.github.tuneready.document.Keys;
import io.github.tuneready.rule.Goal;
import java.util.ArrayList;
import java.util.List;
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
    if (!situation.isMeasured()) {
      return null;
    }
    if (evaluation.representative().isNo()) {
      return Ruling.stop(Leaf.NOT_REPRESENTATIVE, "no: it is not like real traffic")
          .by(Fact.stated("evaluation.representative", "it is not representative"));
    }
    if (evaluation.heldOut().isNo()) {
      return Ruling.stop(Leaf.NOT_HELD_OUT, "no: prompts were written from it")
          .by(Fact.stated("evaluation.held_out", "it is not held out"));
    }
    boolean stated = evaluation.representative().isYes() && evaluation.heldOut().isYes();
    Ruling ruling =
        Ruling.goOn(stated ? "representative and held out" : "taken as sound")
            .by(
                stated
                    ? Fact.stated("evaluation", "representative and held out")
                    : Fact.assumed("evaluation", "nothing speaks against it"));
    if (!stated) {
      ruling.lacks("evaluation.representative and evaluation.held_out: accuracies rest on them");
    }
    return ruling;
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
    Fact wished = situation.target();
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
                "the true accuracy may lie below the target: at " + curve.interval()));
  }

  static Ruling tried(Situation situation) {
    int least = situation.thresholds().leastIterations();
    if (situation.prompting().isEmpty()) {
      return Ruling.stop(Leaf.PROMPTING_NOT_TRIED, "no prompt was measured")
          .by(Fact.assumed("prompting.iterations", "none are stated"))
          .by(planned(situation));
    }
    int made = situation.iterations();
    Fact fact = Fact.stated("prompting.iterations", Words.count(made, "measured iteration"));
    if (made < least) {
      return Ruling.stop(Leaf.TOO_FEW_ITERATIONS, made + " of at least " + least + " iterations")
          .by(fact);
    }
    return Ruling.goOn(made + " measured iterations").by(fact);
  }

  /** What the evaluation set could show, before anything is measured on it. */
  private static Fact planned(Situation situation) {
    DecisionThresholds thresholds = situation.thresholds();
    double target = Math.min(situation.evidence().target().orElse(0.5), 0.99);
    double from = Math.max(0.01, target - thresholds.wishedGain());
    String needed =
        "about "
            + Words.count(
                TwoProportions.casesNeeded(from, target, thresholds.error(), thresholds.power()),
                "case")
            + " show a gain of "
            + Words.points(target - from);
    return situation.evidence().evaluation().size().isPresent()
        ? Fact.stated(
            "evaluation.size",
            "the evaluation set holds "
                + Words.number(situation.evidence().evaluation().size().getAsLong())
                + " cases; "
                + needed)
        : Fact.assumed("evaluation.size", "no evaluation set is stated; " + needed);
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
    PromptingCurve curve = situation.prompting().orElseThrow();
    Ruling ruling = enough(situation, curve);
    ruling.by(
        Fact.stated(
            "prompting.iterations",
            "measured on " + Words.count(curve.best().result().of(), "case")));
    long asked =
        situation.evidence().prompting().iterations().stream()
            .mapToLong(made -> made.result().of())
            .max()
            .orElse(0);
    long size = situation.evidence().evaluation().size().orElse(asked);
    if (size < asked) {
      ruling.by(
          Fact.stated("evaluation.size", "the set holds " + size + ", so no more are counted"));
    } else if (size > asked && ruling.leaf != null) {
      ruling.by(
          Fact.stated(
              "evaluation.size",
              "the set holds " + Words.number(size) + ": measure on all of them first"));
    }
    return ruling;
  }

  private static Ruling enough(Situation situation, PromptingCurve curve) {
    if (curve.shape() == PromptingCurve.Shape.RISING) {
      return Ruling.goOn("enough to see that it rises");
    }
    return situation.evidence().target().isPresent()
        ? enoughForTarget(situation, curve)
        : enoughForPlateau(situation, curve.best().result());
  }

  private static Ruling enoughForTarget(Situation situation, PromptingCurve curve) {
    DecisionThresholds thresholds = situation.thresholds();
    Proportion best = curve.best().result();
    double target = situation.evidence().target().orElseThrow();
    long needed =
        TwoProportions.casesNeeded(best.share(), target, thresholds.error(), thresholds.power());
    String power =
        Words.number(needed)
            + " cases are needed to see "
            + Words.percent(target)
            + " against "
            + Words.percent(best.share());
    if (!situation.missesTarget(best)) {
      return Ruling.stop(Leaf.TARGET_TOO_CLOSE, "no: " + power)
          .by(Fact.stated("target.accuracy", "the target lies within " + curve.interval()));
    }
    return best.of() < needed
        ? Ruling.stop(Leaf.TOO_FEW_CASES, "no: " + power)
        : Ruling.goOn("yes: " + power);
  }

  /**
   * Without a target there is only this to see: a gain worth wishing for over the best prompt; and
   * that some cases fail even at the interval's upper end. That the last prompts brought nothing
   * lowers neither: on few cases every series looks flat.
   */
  private static Ruling enoughForPlateau(Situation situation, Proportion best) {
    DecisionThresholds thresholds = situation.thresholds();
    if (best.interval(thresholds.confidence()).high() > 1 - thresholds.worthwhileGain()) {
      return Ruling.stop(Leaf.TARGET_UNSTATED, "hardly a case fails, and no target is stated");
    }
    double wished = Math.min(1, best.share() + thresholds.wishedGain());
    long needed =
        Math.max(
            thresholds.leastCases(),
            TwoProportions.casesNeeded(
                best.share(), wished, thresholds.error(), thresholds.power()));
    String power =
        Words.number(needed)
            + " cases show a gain of "
            + Words.points(wished - best.share())
            + " over "
            + Words.percent(best.share());
    return best.of() < needed
        ? Ruling.stop(Leaf.TOO_FEW_CASES, "no: " + power)
        : Ruling.goOn("yes: " + power)
            .against(
                Fact.assumed(
                    "target.accuracy",
                    "nothing says that " + Words.percent(best.share()) + " is not enough"));
  }

  static Ruling plateau(Situation situation) {
    PromptingCurve curve = situation.prompting().orElseThrow();
    DecisionThresholds thresholds = situation.thresholds();
    List<Iteration> made = situation.evidence().prompting().iterations();
    String whole =
        Words.percent(made.get(0).result().share())
            + " to "
            + Words.percent(curve.best().result().share())
            + " over "
            + made.size()
            + " iterations: ";
    Fact fact = Fact.stated("prompting.iterations", lately(curve, thresholds));
    return switch (curve.shape()) {
      case RISING ->
          Ruling.stop(Leaf.STILL_RISING, whole + "still rising, keep prompting").by(fact);
      case UNCLEAR ->
          Ruling.stop(
                  Leaf.PROMPTING_UNCLEAR,
                  whole + "the last gain may be noise; " + needed(curve, thresholds))
              .by(fact);
      case FLAT -> Ruling.goOn(whole + "a plateau").by(fact);
    };
  }

  private static String needed(PromptingCurve curve, DecisionThresholds thresholds) {
    double to = curve.best().result().share();
    long cases =
        TwoProportions.casesNeeded(
            to - curve.gain(), to, thresholds.error() / curve.comparisons(), thresholds.power());
    return Words.number(cases) + " cases would tell";
  }

  /** What the last prompts brought, and what luck alone would. */
  private static String lately(PromptingCurve curve, DecisionThresholds thresholds) {
    if (curve.lastIterations() == 0) {
      return "there is one prompt only, so nothing to compare it with";
    }
    boolean several = curve.lastIterations() > 1;
    String last = several ? "the last " + curve.lastIterations() + " prompts" : "the last prompt";
    double shared = thresholds.error() / curve.comparisons();
    return switch (curve.shape()) {
      case FLAT ->
          (curve.gain() <= 0
                  ? last + " brought nothing on top of the best before"
                  : last + " brought " + Words.points(curve.gain()) + " more")
              + "; a gain below "
              + Words.points(thresholds.worthwhileGain())
              + " counts as none";
      case RISING ->
          last
              + " brought "
              + Words.points(curve.gain())
              + " more; luck alone "
              + (curve.chanceOfGain() < shared
                  ? "brings as much " + odds(curve.chanceOfGain(), shared, curve)
                  : "brings so steady a rise "
                      + odds(curve.chanceOfTrend(), thresholds.error())
                      + ")");
      case UNCLEAR ->
          last
              + " brought "
              + Words.points(curve.gain())
              + " more, but luck alone brings as much "
              + odds(curve.chanceOfGain(), shared, curve);
    };
  }

  private static String odds(double chance, double counts) {
    String often =
        chance < 0.001
            ? "in fewer than 1 of 1,000 such series"
            : "in " + Words.percent(chance) + " of such series";
    return often + " (below " + Words.percent(counts) + " a gain counts as real";
  }

  /** The error is shared, as each of several prompts had its chance. */
  private static String odds(double chance, double counts, PromptingCurve curve) {
    String shared =
        curve.comparisons() > 1 ? ", as each of " + curve.comparisons() + " prompts had a try" : "";
    return odds(chance, counts) + shared + ")";
  }

  private static Fact best(PromptingCurve curve) {
    String name = curve.best().name().isBlank() ? "" : " (" + Keys.shown(curve.best().name()) + ")";
    return Fact.stated(
        "prompting.iterations", "the best prompt" + name + " got " + curve.best().result());
  }
}
