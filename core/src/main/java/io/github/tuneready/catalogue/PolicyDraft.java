package io.github.tuneready.catalogue;

import io.github.tuneready.cost.PriceTable;
import io.github.tuneready.decision.DecisionThresholds;
import io.github.tuneready.example.Format;
import io.github.tuneready.rule.Goal;
import io.github.tuneready.rule.Limit;
import io.github.tuneready.rule.Provider;
import io.github.tuneready.rule.Redaction;
import io.github.tuneready.rule.Severity;
import io.github.tuneready.similarity.Comparison;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A policy while one value of it is changed; what is wrong shows when it becomes a policy. */
final class PolicyDraft {
  String model;
  Provider provider;
  Format method;
  @Nullable Goal goal;
  LocalDate asOf;
  int epochs;
  @Nullable BigDecimal maxCostUsd;
  Selection selection;
  Map<String, Severity> severities;
  Map<String, Limit> limits;
  Stages stages;
  SizeThresholds size;
  ContentThresholds content;
  StyleThresholds style;
  Comparison comparison;
  DecisionThresholds decision;
  Redaction redaction;
  Severity failOn;
  int mostPlaces;
  long chunkBytes;
  int maxLineBytes;
  PriceTable prices;

  PolicyDraft(Policy policy) {
    model = policy.model();
    provider = policy.provider();
    method = policy.method();
    goal = policy.goal();
    asOf = policy.asOf();
    epochs = policy.epochs();
    maxCostUsd = policy.maxCostUsd();
    selection = policy.selection();
    severities = policy.severities();
    limits = policy.limits();
    stages = policy.stages();
    size = policy.size();
    content = policy.content();
    style = policy.style();
    comparison = policy.comparison();
    decision = policy.decision();
    redaction = policy.redaction();
    failOn = policy.failOn();
    mostPlaces = policy.mostPlaces();
    chunkBytes = policy.chunkBytes();
    maxLineBytes = policy.maxLineBytes();
    prices = policy.prices();
  }

  Policy policy() {
    return new Policy(
        model,
        provider,
        method,
        goal,
        asOf,
        epochs,
        maxCostUsd,
        selection,
        severities,
        limits,
        stages,
        size,
        content,
        style,
        comparison,
        decision,
        redaction,
        failOn,
        mostPlaces,
        chunkBytes,
        maxLineBytes,
        prices);
  }
}
