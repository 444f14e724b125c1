package io.github.tuneready.decision;

import io.github.tuneready.rule.Goal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Evidence while one thing in it is changed. */
final class ChangedEvidence {
  private final Optional<Goal> goal;
  private final String problem;
  Evidence.Knowledge knowledge;
  Evidence.Prompting prompting;
  Evidence.Evaluation evaluation;
  OptionalDouble target;
  Evidence.Traffic traffic;
  private final Evidence.Models models;
  private final Optional<Evidence.OwnHosting> selfHosting;
  Evidence.Reasoning reasoning;
  Evidence.Data data;
  private final Evidence.Latency latency;
  private final List<CurvePoint> learningCurve;
  private final Optional<String> provider;
  private final Answer tunedModelsInUse;
  private final Optional<LocalDate> date;

  ChangedEvidence(Evidence evidence) {
    goal = evidence.goal();
    problem = evidence.problem();
    knowledge = evidence.knowledge();
    prompting = evidence.prompting();
    evaluation = evidence.evaluation();
    target = evidence.target();
    traffic = evidence.traffic();
    models = evidence.models();
    selfHosting = evidence.selfHosting();
    reasoning = evidence.reasoning();
    data = evidence.data();
    latency = evidence.latency();
    learningCurve = evidence.learningCurve();
    provider = evidence.provider();
    tunedModelsInUse = evidence.tunedModelsInUse();
    date = evidence.date();
  }

  Evidence evidence() {
    return new Evidence(
        goal,
        problem,
        knowledge,
        prompting,
        evaluation,
        target,
        traffic,
        models,
        selfHosting,
        reasoning,
        data,
        latency,
        learningCurve,
        provider,
        tunedModelsInUse,
        date);
  }
}
