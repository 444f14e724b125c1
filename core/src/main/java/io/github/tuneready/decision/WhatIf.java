package io.github.tuneready.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * One fact that is otherwise, with what the tree is then asked.
 *
 * @param change the fact as it would be, a noun phrase
 * @param evidence the evidence with it
 * @param facts what the data says, with it
 */
record WhatIf(String change, Evidence evidence, DatasetFacts facts) {
  /** Lowest target that is tried. */
  private static final int LOWEST_TARGET = 50;

  /** {@code a target of 76 % instead of 95 %: then PROMPT FIRST (no prompt was measured yet)}. */
  String told(Outcome outcome, String headline) {
    String decision = outcome.name().replace('_', ' ');
    return change + ": then " + decision + " (" + Words.clause(headline) + ")";
  }

  /**
   * What might be otherwise, the most telling first. Each list is one fact, from the nearest change
   * to the farthest: the first that turns the decision is worth telling.
   */
  static List<List<WhatIf>> of(Situation situation) {
    Variants all = new Variants(situation);
    List<List<WhatIf>> lists = new ArrayList<>();
    lists.add(all.betterPrompt());
    lists.add(all.plateau());
    lists.add(all.strongerModel());
    lists.add(all.retrieval());
    lists.add(all.leaks());
    lists.add(all.evaluation());
    lists.add(all.examples());
    lists.add(all.writers());
    lists.add(all.volume());
    lists.add(all.target());
    lists.add(all.gap());
    return lists;
  }

  /** The changes of one situation. */
  private record Variants(Situation situation) {
    private Evidence evidence() {
      return situation.evidence();
    }

    private WhatIf stated(String change, Consumer<ChangedEvidence> edit) {
      ChangedEvidence draft = new ChangedEvidence(evidence());
      edit.accept(draft);
      return new WhatIf(change, draft.evidence(), situation.facts());
    }

    /** The cases that results are measured on. */
    private long cases() {
      long measured =
          evidence().prompting().iterations().stream()
              .mapToLong(iteration -> iteration.result().of())
              .max()
              .orElse(situation.thresholds().leastCases());
      return Math.max(measured, situation.thresholds().leastCases());
    }

    private Optional<Proportion> atTarget() {
      if (evidence().target().isEmpty()) {
        return Optional.empty();
      }
      long cases = cases();
      long correct = (long) Math.ceil(evidence().target().getAsDouble() * cases);
      return Optional.of(new Proportion(Math.min(cases, correct), cases));
    }

    private static Evidence.Prompting with(Evidence.Prompting prompting, List<Iteration> more) {
      List<Iteration> iterations = new ArrayList<>(prompting.iterations());
      iterations.addAll(more);
      return new Evidence.Prompting(iterations, prompting.techniques());
    }

    List<WhatIf> betterPrompt() {
      return atTarget().stream()
          .map(
              reached ->
                  stated(
                      "a prompt that gets " + Words.right(reached),
                      draft ->
                          draft.prompting =
                              with(draft.prompting, List.of(new Iteration("", reached)))))
          .toList();
    }

    List<WhatIf> plateau() {
      if (situation.prompting().isEmpty()) {
        return List.of();
      }
      Proportion best = situation.prompting().get().best().result();
      int wanted = situation.thresholds().leastIterations();
      int more = Math.max(situation.thresholds().lastIterations(), wanted - situation.iterations());
      List<Iteration> same = Collections.nCopies(more, new Iteration("", best));
      return List.of(
          stated(
              Words.count(more, "more measured prompt") + ", none better than the best so far",
              draft -> draft.prompting = with(draft.prompting, same)));
    }

    List<WhatIf> strongerModel() {
      return atTarget().stream()
          .map(
              reached ->
                  stated(
                      "a stronger base model that gets " + Words.right(reached),
                      draft ->
                          draft.reasoning =
                              new Evidence.Reasoning(
                                  draft.reasoning.chainOfThoughtTried(),
                                  Answer.YES,
                                  Optional.of(reached))))
          .toList();
    }

    List<WhatIf> retrieval() {
      Evidence.Knowledge now = evidence().knowledge();
      if (!now.gap().isYes()) {
        return List.of();
      }
      return atTarget().stream()
          .map(
              reached ->
                  stated(
                      "retrieval that gets " + Words.right(reached),
                      draft ->
                          draft.knowledge =
                              new Evidence.Knowledge(
                                  now.gap(),
                                  now.changes(),
                                  now.factualAccuracyNeeded(),
                                  Answer.YES,
                                  Optional.of(reached))))
          .toList();
    }

    List<WhatIf> leaks() {
      if (situation.facts().leakedIntoEvaluation().orElse(0) == 0) {
        return List.of();
      }
      return List.of(
          seen(
              "no evaluation example in the training data",
              draft -> draft.leakedIntoEvaluation = OptionalLong.of(0)));
    }

    private WhatIf seen(String change, Consumer<ChangedFacts> edit) {
      ChangedFacts draft = new ChangedFacts(situation.facts());
      edit.accept(draft);
      return new WhatIf(change, evidence(), draft.facts());
    }

    List<WhatIf> evaluation() {
      Evidence.Evaluation now = evidence().evaluation();
      return List.of(
          stated(
              "an evaluation set that is like real traffic and held out",
              draft ->
                  draft.evaluation =
                      new Evidence.Evaluation(now.size(), Answer.YES, Answer.YES, now.file())));
    }

    List<WhatIf> examples() {
      OptionalLong counted = situation.facts().effectiveExamples();
      OptionalLong stated = evidence().data().examples();
      if (counted.isEmpty() && stated.isEmpty()) {
        return List.of();
      }
      long now = counted.orElseGet(() -> stated.orElse(0));
      DecisionThresholds thresholds = situation.thresholds();
      List<WhatIf> variants = new ArrayList<>();
      for (long examples :
          new long[] {thresholds.fewExamples(), thresholds.goodPrompt(), thresholds.capability()}) {
        if (examples > now) {
          String change = instead(Words.count(examples, "good example"), now);
          variants.add(
              counted.isPresent()
                  ? seen(change, draft -> draft.effectiveExamples = OptionalLong.of(examples))
                  : stated(
                      change,
                      draft ->
                          draft.data =
                              new Evidence.Data(
                                  OptionalLong.of(examples),
                                  draft.data.tokensPerExample(),
                                  draft.data.mostlyLlmWritten())));
        }
      }
      return variants;
    }

    private static String instead(String wanted, long now) {
      return wanted + " instead of " + Words.number(now);
    }

    List<WhatIf> writers() {
      boolean written = situation.facts().llmWritten().isPresent();
      if (!written && !evidence().data().mostlyLlmWritten().isYes()) {
        return List.of();
      }
      ChangedFacts facts = new ChangedFacts(situation.facts());
      facts.llmWritten = Optional.empty();
      ChangedEvidence draft = new ChangedEvidence(evidence());
      draft.data =
          new Evidence.Data(draft.data.examples(), draft.data.tokensPerExample(), Answer.NO);
      return List.of(new WhatIf("answers that people wrote", draft.evidence(), facts.facts()));
    }

    List<WhatIf> volume() {
      if (!situation.isAboutCost()
          || situation.money().isEmpty()
          || situation.money().get().flips().isEmpty()) {
        return List.of();
      }
      long now = situation.money().get().before().callsPerMonth();
      long line = situation.money().get().flips().getAsLong();
      long calls = now < line ? line : line - 1;
      if (calls < 1) {
        return List.of();
      }
      return List.of(
          stated(
              instead(Words.count(calls, "call") + " a month", now),
              draft -> draft.traffic = withCalls(draft.traffic, calls)));
    }

    private static Evidence.Traffic withCalls(Evidence.Traffic traffic, long calls) {
      return new Evidence.Traffic(
          OptionalLong.of(calls),
          traffic.promptTokens(),
          traffic.answerTokens(),
          traffic.promptTokensAfterTuning(),
          traffic.cachedShare(),
          traffic.narrowTask());
    }

    /** Every whole per cent, the nearest first, a lower one before a higher one as near. */
    List<WhatIf> target() {
      if (evidence().target().isEmpty()) {
        return List.of();
      }
      double now = evidence().target().getAsDouble();
      return IntStream.range(LOWEST_TARGET, 100)
          .filter(percent -> percent / 100.0 != now)
          .boxed()
          .sorted(Comparator.comparingDouble(percent -> Math.abs(percent / 100.0 - now)))
          .map(percent -> target(percent, now))
          .toList();
    }

    private WhatIf target(int percent, double now) {
      return stated(
          "a target of " + percent + " % instead of " + Words.percent(now),
          draft -> draft.target = OptionalDouble.of(percent / 100.0));
    }

    /** That facts are missing where nothing says so stands among what is not stated. */
    List<WhatIf> gap() {
      Evidence.Knowledge now = evidence().knowledge();
      if (!now.gap().isYes()) {
        return List.of();
      }
      return List.of(
          stated(
              "no facts that the model lacks",
              draft ->
                  draft.knowledge =
                      new Evidence.Knowledge(
                          Answer.NO,
                          now.changes(),
                          now.factualAccuracyNeeded(),
                          now.ragTried(),
                          now.ragResult())));
    }
  }
}
