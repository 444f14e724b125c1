package io.github.tuneready.report;

import io.github.tuneready.cost.UsdRange;
import io.github.tuneready.decision.CurvePoint;
import io.github.tuneready.decision.Decision;
import io.github.tuneready.decision.Fact;
import io.github.tuneready.decision.Interval;
import io.github.tuneready.decision.LearningCurve;
import io.github.tuneready.decision.Money;
import io.github.tuneready.decision.PathStep;
import io.github.tuneready.decision.PromptingCurve;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/** The decision as JSON: by itself, and under {@code decision} in the report of a check. */
public final class JsonDecision implements DecisionWriter {
  private static final int FORMAT_VERSION = 1;

  /** A writer; it keeps nothing and serves all threads. */
  public JsonDecision() {}

  @Override
  public void write(Decision decision, Appendable out) throws IOException {
    try (JsonOutput json = new JsonOutput(out)) {
      json.object().number("formatVersion", FORMAT_VERSION);
      keys(decision, json);
      json.endObject();
    }
  }

  static void keys(Decision decision, JsonOutput json) throws IOException {
    json.text("decision", decision.outcome().name())
        .text("leaf", decision.leaf().id())
        .text("headline", decision.headline());
    json.array("path");
    for (PathStep step : decision.path()) {
      json.object()
          .text("step", step.id())
          .text("question", step.question())
          .text("answer", step.answer())
          .flag("stops", step.stops());
      facts("facts", step.facts(), json);
      json.endObject();
    }
    json.endArray();
    facts("contrary", decision.contrary(), json);
    texts("missing", decision.missing(), json);
    texts("wouldChange", decision.wouldChange(), json);
    texts("nextSteps", decision.nextSteps(), json);
    if (decision.prompting().isPresent()) {
      prompting(decision.prompting().get(), json);
    } else {
      json.nothing("prompting");
    }
    if (decision.curve().isPresent()) {
      curve(decision.curve().get(), json);
    } else {
      json.nothing("learningCurve");
    }
    if (decision.money().isPresent()) {
      money(decision.money().get(), json);
    } else {
      json.nothing("money");
    }
  }

  private static void facts(String name, List<Fact> facts, JsonOutput json) throws IOException {
    json.array(name);
    for (Fact fact : facts) {
      fact(fact, json.object());
    }
    json.endArray();
  }

  private static void fact(Fact fact, JsonOutput json) throws IOException {
    json.text("key", fact.key())
        .text("text", fact.text())
        .text("origin", fact.origin().name().toLowerCase(Locale.ROOT))
        .endObject();
  }

  private static void texts(String name, List<String> texts, JsonOutput json) throws IOException {
    json.array(name);
    for (String text : texts) {
      json.item(text);
    }
    json.endArray();
  }

  private static void interval(String name, Interval interval, JsonOutput json) throws IOException {
    json.object(name).fraction("low", interval.low()).fraction("high", interval.high()).endObject();
  }

  private static void prompting(PromptingCurve curve, JsonOutput json) throws IOException {
    json.object("prompting")
        .text("bestName", curve.best().name())
        .number("bestCorrect", curve.best().result().correct())
        .number("bestOf", curve.best().result().of());
    interval("interval", curve.interval(), json);
    json.text("shape", curve.shape().name().toLowerCase(Locale.ROOT))
        .number("lastIterations", curve.lastIterations())
        .fraction("gain", curve.gain())
        .fraction("chanceOfGain", curve.chanceOfGain())
        .number("comparisons", curve.comparisons())
        .fraction("chanceOfTrend", curve.chanceOfTrend())
        .endObject();
  }

  private static void curve(LearningCurve curve, JsonOutput json) throws IOException {
    json.object("learningCurve")
        .fraction("confidence", curve.confidence())
        .fraction("doublingGain", curve.doublingGain())
        .array("points");
    for (CurvePoint point : curve.points()) {
      json.object()
          .number("examples", point.examples())
          .number("correct", point.result().correct())
          .number("of", point.result().of())
          .endObject();
    }
    json.endArray().fraction("exponent", curve.exponent());
    interval("exponentInterval", curve.exponentInterval(), json);
    count("stopsPayingAt", curve.stopsPaying(), json);
    json.array("expected");
    for (int times : new int[] {1, 2, 4, 10}) {
      long examples = curve.largest() * times;
      json.object()
          .number("examples", examples)
          .fraction("accuracy", curve.accuracy((double) examples));
      interval("interval", curve.interval((double) examples), json);
      json.endObject();
    }
    json.endArray().endObject();
  }

  private static void money(Money money, JsonOutput json) throws IOException {
    json.object("money")
        .text("prompted", money.prompted())
        .text("tuned", money.tuned())
        .number("trainingUsd", money.training().amount());
    fact(money.trainingBasis(), json.object("trainingBasis"));
    json.number("callsPerMonth", money.before().callsPerMonth())
        .number("promptedUsdPerMonth", money.before().perMonth().amount())
        .number("tunedUsdPerMonth", money.after().perMonth().amount())
        .number("promptedUsdPerCall", money.before().perCall().amount())
        .number("tunedUsdPerCall", money.after().perCall().amount())
        .number("promptedHostingUsdPerMonth", money.before().hosting().amount())
        .number("tunedHostingUsdPerMonth", money.after().hosting().amount());
    count("breakEvenCalls", money.breakEven().calls(), json);
    if (money.breakEven().months().isPresent()) {
      json.number("breakEvenMonths", money.breakEven().months().get());
    } else {
      json.nothing("breakEvenMonths");
    }
    count("paysFromCallsPerMonth", money.breakEven().volume(), json);
    count("flipsAtCallsPerMonth", money.flips(), json);
    count("selfHostedCheaperFromCallsPerMonth", money.ownHostingFrom(), json);
    json.number("withinMonths", money.withinMonths());
    json.array("volumes");
    for (Money.Volume volume : money.volumes()) {
      json.object()
          .number("callsPerMonth", volume.callsPerMonth())
          .number("savedUsdPerMonth", volume.saved().amount())
          .flag("pays", volume.pays());
      if (volume.months().isPresent()) {
        json.number("breakEvenMonths", volume.months().get());
      } else {
        json.nothing("breakEvenMonths");
      }
      json.endObject();
    }
    json.endArray();
    json.text("why", money.breakEven().why()).text("pricesAsOf", money.pricesAsOf());
    JsonUse.sources(money.sources(), json);
    json.array("months");
    for (Money.Month month : money.months()) {
      json.object()
          .number("month", month.month())
          .number("promptedUsd", month.prompted().amount())
          .number("tunedUsd", month.tuned().amount());
      if (month.selfHosted().isPresent()) {
        UsdRange own = month.selfHosted().get();
        json.number("selfHostedUsdLow", own.low().cents())
            .number("selfHostedUsd", own.expected().cents())
            .number("selfHostedUsdHigh", own.high().cents());
      }
      json.endObject();
    }
    json.endArray().endObject();
  }

  private static void count(String name, OptionalLong count, JsonOutput json) throws IOException {
    if (count.isPresent()) {
      json.number(name, count.getAsLong());
    } else {
      json.nothing(name);
    }
  }
}
