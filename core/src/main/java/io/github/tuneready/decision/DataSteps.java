package io.github.tuneready.decision;

import io.github.tuneready.model.LifecycleEvent;
import io.github.tuneready.rule.Goal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Is this the data, and is this the place, to tune with? */
final class DataSteps {
  static final List<Step> ALL =
      List.of(
          new Step("data/llm-written", "Who wrote the answers?", DataSteps::written),
          new Step("data/examples", "Are there enough good examples?", DataSteps::examples),
          new Step("data/contradictions", "Do they agree?", DataSteps::contradictions),
          new Step("data/curve", "Do more examples help?", DataSteps::curve),
          new Step("evaluation/leak", "Is the evaluation set kept apart?", DataSteps::leak),
          new Step("provider", "Can it be tuned there, and for how long?", DataSteps::provider));

  private DataSteps() {}

  static @Nullable Ruling written(Situation situation) {
    Optional<Interval> share = situation.facts().llmWritten();
    if (share.isPresent()) {
      Fact fact = Fact.seen("style.prevalence", "LLM-written answers: " + share.get());
      return share.get().low() >= situation.thresholds().mostlyWritten()
          ? Ruling.stop(Leaf.LLM_WRITTEN, "mostly a model").by(fact)
          : Ruling.goOn("not mostly a model, as far as style shows").by(fact);
    }
    return switch (situation.evidence().data().mostlyLlmWritten()) {
      case YES ->
          Ruling.stop(Leaf.LLM_WRITTEN, "mostly a model")
              .by(Fact.stated("data.mostly_llm_written", "a model wrote most answers"));
      case NO ->
          Ruling.goOn("people")
              .by(Fact.stated("data.mostly_llm_written", "people wrote most answers"));
      case UNKNOWN -> null;
    };
  }

  static Ruling examples(Situation situation) {
    OptionalLong seen = situation.facts().effectiveExamples();
    OptionalLong known = seen.isPresent() ? seen : situation.evidence().data().examples();
    if (known.isEmpty()) {
      return Ruling.goOn("not stated")
          .by(Fact.assumed("data.examples", "enough are taken to be there"))
          .lacks("data.examples: how many good examples there are");
    }
    long count = known.getAsLong();
    String text = Words.count(count, "good example");
    Fact fact =
        seen.isPresent()
            ? Fact.seen("dataset.effectiveExamples", text)
            : Fact.stated("data.examples", text);
    DecisionThresholds thresholds = situation.thresholds();
    if (count < thresholds.fewExamples()) {
      Leaf leaf =
          situation.iterations() >= thresholds.leastIterations()
              ? Leaf.COLLECT_EXAMPLES
              : Leaf.TOO_FEW_EXAMPLES;
      return Ruling.stop(leaf, "no: " + text).by(fact);
    }
    boolean capability = situation.goalIs(Goal.VOCABULARY) || situation.goalIs(Goal.REASONING);
    long wished = capability ? thresholds.capability() : thresholds.goodPrompt();
    return count < wished
        ? Ruling.goOn("few: " + text + ", " + Words.number(wished) + " would be safer")
            .by(fact)
            .against(fact)
        : Ruling.goOn(
                count > thresholds.diminishing() ? "yes, and more bring little" : "yes: " + text)
            .by(fact);
  }

  static @Nullable Ruling contradictions(Situation situation) {
    long count = situation.facts().contradictions().orElse(0);
    if (count == 0) {
      return null;
    }
    Fact fact =
        Fact.seen(
            "contradictions.examples",
            Words.count(count, "example") + " answer an equal prompt in different ways");
    return Ruling.goOn("not always: the model will not agree more than they do")
        .by(fact)
        .against(fact);
  }

  static @Nullable Ruling curve(Situation situation) {
    if (situation.curve().isEmpty()) {
      return null;
    }
    LearningCurve curve = situation.curve().get();
    double far = (double) curve.largest() * situation.thresholds().curveReach();
    Interval reach = curve.interval(far);
    Fact fact =
        Fact.stated(
            "learning_curve",
            "with " + Words.count((long) far, "example") + " " + reach + " are to be expected");
    if (situation.evidence().target().isPresent()
        && reach.high() < situation.evidence().target().getAsDouble()) {
      return Ruling.stop(Leaf.CURVE_FALLS_SHORT, "not enough to reach the target").by(fact);
    }
    return Ruling.goOn(helps(curve)).by(fact);
  }

  private static String helps(LearningCurve curve) {
    if (!curve.isFalling()) {
      return "no gain from more examples is seen yet";
    }
    OptionalLong end = curve.stopsPaying();
    return "yes; doubling brings less than "
        + Words.points(curve.doublingGain())
        + " from "
        + Words.count(end.orElse(curve.largest()), "example")
        + " on";
  }

  static @Nullable Ruling leak(Situation situation) {
    OptionalLong leaked = situation.facts().leakedIntoEvaluation();
    if (leaked.isEmpty()) {
      return situation.evidence().evaluation().file().isEmpty()
          ? null
          : Ruling.goOn("not compared with the training data yet")
              .by(Fact.assumed("evaluation.file", "none of its cases is taken to be trained on"))
              .lacks(
                  "a check of the training data with this evidence file: it compares"
                      + " evaluation.file with the data");
    }
    String text = Words.count(leaked.getAsLong(), "evaluation example") + " in the training data";
    Fact fact = Fact.seen("leakage.evaluation", text);
    return leaked.getAsLong() > 0
        ? Ruling.stop(Leaf.EVALUATION_LEAKED, "no: " + text).by(fact)
        : similar(situation, Ruling.goOn("yes").by(fact));
  }

  private static Ruling similar(Situation situation, Ruling ruling) {
    long similar = situation.facts().similarToEvaluation().orElse(0);
    return similar == 0
        ? ruling
        : ruling.against(
            Fact.seen(
                "leakage.evaluation",
                Words.count(similar, "evaluation example")
                    + " much like training data: results may flatter"));
  }

  static @Nullable Ruling provider(Situation situation) {
    Optional<String> model =
        situation.evidence().models().tuned().or(() -> situation.facts().model());
    if (situation.evidence().provider().isEmpty() || model.isEmpty()) {
      return Ruling.goOn("no provider is chosen")
          .by(Fact.assumed("provider", "one that tunes the model is taken to be found"))
          .lacks("provider and models.tuned: providers close tuning and retire models");
    }
    Ruling ruling = Ruling.goOn("yes");
    String provider = situation.evidence().provider().get();
    for (LifecycleEvent event : situation.models().events(provider, model.get())) {
      Ruling stop = stop(situation, event);
      if (stop != null) {
        ruling = stop;
        break;
      }
    }
    place(situation, provider, model.get()).forEach(ruling::by);
    return ruling;
  }

  /** What it depends on whether a model can be tuned. */
  private static List<Fact> place(Situation situation, String provider, String model) {
    List<Fact> facts = new ArrayList<>(List.of(Fact.stated("provider", provider)));
    facts.add(
        situation.evidence().models().tuned().isPresent()
            ? Fact.stated("models.tuned", model)
            : Fact.seen("model", model));
    situation
        .evidence()
        .date()
        .ifPresent(day -> facts.add(Fact.stated("date", "judged by " + day)));
    switch (situation.evidence().tunedModelsInUse()) {
      case YES -> facts.add(Fact.stated("tuned_models_in_use", "a tuned model is in use there"));
      case NO -> facts.add(Fact.stated("tuned_models_in_use", "no tuned model is in use there"));
      case UNKNOWN -> {}
    }
    return facts;
  }

  private static @Nullable Ruling stop(Situation situation, LifecycleEvent event) {
    Fact fact = Fact.listed("provider", event.date() + ": " + event.text());
    boolean now = event.inForce(situation.day());
    boolean soon =
        event.inForce(situation.day().plusMonths(situation.thresholds().lifetimeMonths()));
    return switch (event.kind()) {
      case CLOSED -> now ? Ruling.stop(Leaf.PROVIDER_CLOSED, "no longer").by(fact) : null;
      case RETIRED ->
          soon ? Ruling.stop(Leaf.MODEL_RETIRING, "until " + event.date()).by(fact) : null;
      case CLOSED_TO_NEW, CLOSED_TO_INACTIVE -> now ? eligible(situation, fact) : null;
    };
  }

  private static @Nullable Ruling eligible(Situation situation, Fact fact) {
    return switch (situation.evidence().tunedModelsInUse()) {
      case YES -> null;
      case NO -> Ruling.stop(Leaf.PROVIDER_CLOSED, "not for you").by(fact);
      case UNKNOWN -> Ruling.stop(Leaf.ELIGIBILITY_UNKNOWN, "only for some").by(fact);
    };
  }
}
