package io.github.tuneready.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tuneready.cost.PriceTable;
import io.github.tuneready.model.ModelTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Each change that is told turns the decision as it says; nothing is told that does not. */
class WhatIfTest {
  private static final int ROUNDS = 300;

  private static Decision decide(Evidence evidence, DatasetFacts facts) {
    return DecisionTree.standard().decide(evidence, facts);
  }

  private static List<WhatIf> all(Evidence evidence, DatasetFacts facts) {
    Situation situation =
        Situation.of(
            evidence,
            facts,
            DecisionThresholds.standard(),
            PriceTable.standard(),
            ModelTable.standard());
    return WhatIf.of(situation).stream().flatMap(List::stream).toList();
  }

  private static DatasetFacts facts(Random random) {
    if (random.nextInt(3) == 0) {
      return DatasetFacts.none();
    }
    ChangedFacts facts = new ChangedFacts(DatasetFacts.none());
    facts.effectiveExamples = OptionalLong.of(random.nextInt(3_000));
    facts.leakedIntoEvaluation = OptionalLong.of(random.nextInt(2));
    if (random.nextInt(3) == 0) {
      facts.llmWritten = Optional.of(new Interval(0.6, 0.9));
    }
    return facts.facts();
  }

  @Test
  void everyLineIsWhatTheTreeSays() {
    RandomEvidence random = new RandomEvidence(43);
    Random of = new Random(43);
    Set<String> told = new TreeSet<>();
    for (int round = 0; round < ROUNDS; round++) {
      Evidence evidence = random.next();
      DatasetFacts facts = facts(of);
      Decision decision = decide(evidence, facts);
      List<WhatIf> changes = all(evidence, facts);
      assertTrue(decision.wouldChange().size() <= 5, decision.wouldChange()::toString);
      for (String line : decision.wouldChange()) {
        if (line.equals(decision.leaf().change(DecisionThresholds.standard()))) {
          assertEquals(1, decision.wouldChange().size(), line);
          continue;
        }
        WhatIf one =
            changes.stream()
                .filter(change -> line.startsWith(change.change() + ": then "))
                .findFirst()
                .orElseThrow(() -> new AssertionError(line));
        Decision other = decide(one.evidence(), one.facts());
        assertTrue(other.outcome() != decision.outcome(), line);
        assertEquals(one.told(other.outcome(), other.headline()), line);
        told.add(one.change().replaceAll("\\d.*", ""));
      }
    }
    assertTrue(told.size() >= 5, told::toString);
  }

  @Test
  void theNearestTargetIsTold() throws IOException {
    Evidence evidence =
        EvidenceFile.parse(
            "e.yaml",
            """
            goal: format
            knowledge: {gap: false}
            prompting:
              iterations: [{correct: 150, of: 200}, {correct: 160, of: 200}]
            evaluation: {representative: true, held_out: true}
            target: {accuracy: 0.9}
            """,
            false,
            Path.of("."));
    Decision decision = decide(evidence, DatasetFacts.none());
    assertEquals(Outcome.PROMPT_FIRST, decision.outcome());
    assertTold(decision, "a target of 80 % instead of 90 %: then NOT FINE TUNING (");
  }

  @Test
  void whatTheDataSaysIsTriedOtherwise() throws IOException {
    Evidence evidence =
        EvidenceFile.parse(
            "e.yaml",
            "goal: format\nknowledge: {gap: false}\n"
                + "prompting: {iterations: ["
                + "{correct: 152, of: 200}, ".repeat(12)
                + "]}\nevaluation: {representative: true, held_out: true}\n"
                + "target: {accuracy: 0.95}\n",
            false,
            Path.of("."));
    ChangedFacts few = new ChangedFacts(DatasetFacts.none());
    few.effectiveExamples = OptionalLong.of(60);
    assertTold(decide(evidence, few.facts()), "100 good examples instead of 60: then FINE TUNE (");
    ChangedFacts leaked = new ChangedFacts(DatasetFacts.none());
    leaked.effectiveExamples = OptionalLong.of(600);
    leaked.leakedIntoEvaluation = OptionalLong.of(3);
    assertTold(
        decide(evidence, leaked.facts()),
        "no evaluation example in the training data: then FINE TUNE (");
    ChangedFacts written = new ChangedFacts(DatasetFacts.none());
    written.effectiveExamples = OptionalLong.of(600);
    written.llmWritten = Optional.of(new Interval(0.6, 0.9));
    assertTold(decide(evidence, written.facts()), "answers that people wrote: then FINE TUNE (");
  }

  private static void assertTold(Decision decision, String start) {
    assertTrue(
        decision.wouldChange().stream().anyMatch(line -> line.startsWith(start)),
        () -> decision.leaf() + ": " + decision.wouldChange());
  }
}
