package io.github.tuneready.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tuneready.cost.PriceTable;
import io.github.tuneready.model.ModelTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Each change that is told turns the decision as it says; nothing is told that does not. */
class WhatIfTest {
  private static final int ROUNDS = 300;

  private static Decision decide(Evidence evidence, DatasetFacts facts) {
    return DecisionTree.standard().decide(evidence, facts);
  }

  private static List<WhatIf> all(Evidence evidence) {
    Situation situation =
        Situation.of(
            evidence,
            DatasetFacts.none(),
            DecisionThresholds.standard(),
            PriceTable.standard(),
            ModelTable.standard());
    return WhatIf.of(situation).stream().flatMap(List::stream).toList();
  }

  @Test
  void whatIsToldTurnsTheDecision() {
    RandomEvidence random = new RandomEvidence(43);
    Set<String> told = new TreeSet<>();
    for (int round = 0; round < ROUNDS; round++) {
      Evidence evidence = random.next();
      Decision decision = decide(evidence, DatasetFacts.none());
      assertTrue(decision.wouldChange().size() <= 5, decision.wouldChange()::toString);
      for (WhatIf one : all(evidence)) {
        String start = one.change() + ": then ";
        decision.wouldChange().stream()
            .filter(line -> line.startsWith(start))
            .forEach(
                line -> {
                  Decision other = decide(one.evidence(), one.facts());
                  assertTrue(other.outcome() != decision.outcome(), line);
                  assertEquals(start + Words.clause(other.headline()), line);
                  told.add(one.change().replaceAll("\\d.*", ""));
                });
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
    assertTrue(
        decision.wouldChange().stream()
            .anyMatch(line -> line.startsWith("a target of 80 % instead of 90 %: then ")),
        decision.wouldChange()::toString);
  }
}
