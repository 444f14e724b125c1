package io.github.tuneready.report;

import io.github.tuneready.cost.BreakEven;
import io.github.tuneready.cost.InferenceCost;
import io.github.tuneready.cost.Usd;
import io.github.tuneready.cost.UsdRange;
import io.github.tuneready.decision.CurvePoint;
import io.github.tuneready.decision.Decision;
import io.github.tuneready.decision.Fact;
import io.github.tuneready.decision.Interval;
import io.github.tuneready.decision.Iteration;
import io.github.tuneready.decision.Leaf;
import io.github.tuneready.decision.LearningCurve;
import io.github.tuneready.decision.Money;
import io.github.tuneready.decision.PathStep;
import io.github.tuneready.decision.PromptingCurve;
import io.github.tuneready.decision.Proportion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the decision with the way to it. */
final class SavedDecision {
  private SavedDecision() {}

  static Decision of(SavedNode decision) throws UnreadableReport {
    List<PathStep> path = new ArrayList<>();
    for (SavedNode step : decision.nodes("path")) {
      path.add(
          new PathStep(
              step.words("step"),
              step.words("question"),
              step.text("answer"),
              facts(step, "facts"),
              step.flag("stops")));
    }
    return new Decision(
        decision.word("leaf", SavedNode.named(Leaf.values(), Leaf::id)),
        decision.words("headline"),
        path,
        facts(decision, "contrary"),
        decision.texts("missing"),
        decision.texts("wouldChange"),
        decision.texts("nextSteps"),
        Optional.ofNullable(prompting(decision.nodeOrNull("prompting"))),
        curve(decision.nodeOrNull("learningCurve")),
        Optional.ofNullable(money(decision.nodeOrNull("money"))));
  }

  private static List<Fact> facts(SavedNode of, String key) throws UnreadableReport {
    List<Fact> facts = new ArrayList<>();
    for (SavedNode fact : of.nodes(key)) {
      facts.add(fact(fact));
    }
    return facts;
  }

  private static Fact fact(SavedNode fact) throws UnreadableReport {
    return new Fact(
        fact.words("key"),
        fact.text("text"),
        fact.word("origin", SavedNode.named(Fact.Origin.values(), SavedDecision::label)));
  }

  private static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable PromptingCurve prompting(@Nullable SavedNode prompting)
      throws UnreadableReport {
    if (prompting == null) {
      return null;
    }
    SavedNode interval = prompting.node("interval");
    return new PromptingCurve(
        new Iteration(
            prompting.text("bestName"),
            new Proportion(prompting.count("bestCorrect"), prompting.count("bestOf"))),
        new Interval(interval.fraction("low"), interval.fraction("high")),
        prompting.word(
            "shape", SavedNode.named(PromptingCurve.Shape.values(), SavedDecision::label)),
        prompting.small("lastIterations"),
        prompting.fraction("gain"),
        prompting.fraction("chanceOfGain"),
        prompting.small("comparisons"),
        prompting.fraction("chanceOfTrend"));
  }

  private static Optional<LearningCurve> curve(@Nullable SavedNode curve) throws UnreadableReport {
    if (curve == null) {
      return Optional.empty();
    }
    List<CurvePoint> points = new ArrayList<>();
    for (SavedNode point : curve.nodes("points")) {
      points.add(
          new CurvePoint(
              point.count("examples"), new Proportion(point.count("correct"), point.count("of"))));
    }
    return LearningCurve.of(points, curve.fraction("confidence"), curve.fraction("doublingGain"));
  }

  private static @Nullable Money money(@Nullable SavedNode money) throws UnreadableReport {
    if (money == null) {
      return null;
    }
    List<Money.Month> months = new ArrayList<>();
    for (SavedNode month : money.nodes("months")) {
      months.add(
          new Money.Month(
              month.small("month"),
              usd(month, "promptedUsd"),
              usd(month, "tunedUsd"),
              month.has("selfHostedUsd") ? Optional.of(ownHosting(month)) : Optional.empty()));
    }
    if (months.isEmpty()) {
      throw money.fault("months", "is empty");
    }
    return new Money(
        money.text("prompted"),
        money.text("tuned"),
        usd(money, "trainingUsd"),
        fact(money.node("trainingBasis")),
        inference(money, "prompted"),
        inference(money, "tuned"),
        breakEven(money),
        money.countIfAny("flipsAtCallsPerMonth"),
        money.small("withinMonths"),
        money.countIfAny("selfHostedCheaperFromCallsPerMonth"),
        months,
        money.text("pricesAsOf"),
        SavedSource.all(money));
  }

  private static UsdRange ownHosting(SavedNode month) throws UnreadableReport {
    return new UsdRange(
        usd(month, "selfHostedUsdLow"),
        usd(month, "selfHostedUsd"),
        usd(month, "selfHostedUsdHigh"));
  }

  private static InferenceCost inference(SavedNode money, String which) throws UnreadableReport {
    return new InferenceCost(
        money.count("callsPerMonth"),
        usd(money, which + "UsdPerCall"),
        usd(money, which + "HostingUsdPerMonth"));
  }

  private static BreakEven breakEven(SavedNode money) throws UnreadableReport {
    return new BreakEven(
        money.countIfAny("breakEvenCalls"),
        money.has("breakEvenMonths")
            ? Optional.of(money.number("breakEvenMonths"))
            : Optional.empty(),
        money.countIfAny("paysFromCallsPerMonth"),
        money.words("why"));
  }

  private static Usd usd(SavedNode node, String key) throws UnreadableReport {
    return new Usd(node.number(key));
  }
}
