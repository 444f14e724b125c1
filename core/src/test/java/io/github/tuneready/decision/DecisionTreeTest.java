package io.github.tuneready.decision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A case for every end of the tree, and the laws it keeps. */
class DecisionTreeTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/io/github/tuneready/decision/golden");

  private static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      return files.sorted().toList();
    }
  }

  private static String expected(Path file) throws IOException {
    return Files.readAllLines(file, UTF_8).get(0).substring("# ".length());
  }

  private static Decision decide(String yaml) {
    try {
      return Decision.of(EvidenceFile.parse("evidence.yaml", yaml, false, Path.of(".")));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String calls(long number, long tokens) {
    return String.format(
        Locale.ROOT,
        """
        goal: latency-cost
        traffic: {calls_per_month: %d, prompt_tokens: %d, answer_tokens: 60,
          prompt_tokens_after_tuning: 200}
        models: {prompted: gpt-4.1, tuned: gpt-4.1-mini}
        """,
        number,
        tokens);
  }

  private static String iterations(int... correct) {
    StringBuilder yaml = new StringBuilder("prompting:\n  iterations:\n");
    for (int right : correct) {
      yaml.append("    - {correct: ").append(right).append(", of: 200}\n");
    }
    return yaml.toString();
  }

  @TestFactory
  Stream<DynamicTest> everyCaseEndsAtItsLeaf() throws IOException {
    return cases().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    String.valueOf(file.getFileName()),
                    () ->
                        assertEquals(
                            expected(file), Decision.of(Evidence.read(file)).leaf().id())));
  }

  @Test
  void everyLeafHasACase() throws IOException {
    Set<Leaf> without = EnumSet.allOf(Leaf.class);
    for (Path file : cases()) {
      without.remove(Decision.of(Evidence.read(file)).leaf());
    }
    without.remove(Leaf.EVALUATION_LEAKED); // needs data: see leakedEvaluationStopsTuning
    assertEquals(Set.of(), without);
  }

  @Test
  void everyStepNamesAFactAndOnlyTheLastMayStop() throws IOException {
    for (Path file : cases()) {
      List<PathStep> path = Decision.of(Evidence.read(file)).path();
      for (int i = 0; i < path.size(); i++) {
        assertFalse(path.get(i).facts().isEmpty(), file + ": " + path.get(i));
        assertFalse(path.get(i).stops() && i + 1 < path.size(), file + ": " + path.get(i));
      }
    }
  }

  @Test
  void evidenceThatTurnsADecisionIsNamedOnItsPath() throws IOException {
    String base = Files.readString(GOLDEN.resolve("format-exhausted.yaml"), UTF_8);
    List<String> more =
        List.of(
            "knowledge: {gap: true, changes: weekly}\n",
            "knowledge: {rag_tried: false}\n",
            "evaluation: {held_out: false}\n",
            "data: {examples: 40}\n",
            "data: {mostly_llm_written: true}\n",
            "reasoning: {stronger_model_tried: false}\n",
            "latency: {measured_ms: 9, needed_ms: 3}\n",
            "provider: openai\nmodels: {tuned: gpt-4.1-mini}\n");
    Leaf before = decide(base).leaf();
    int turned = 0;
    for (String section : more) {
      Decision after = decide(base + section);
      if (after.leaf() == before) {
        continue;
      }
      turned++;
      String key = section.substring(0, section.indexOf(':'));
      PathStep last = after.path().get(after.path().size() - 1);
      assertTrue(
          last.facts().stream()
              .anyMatch(
                  fact -> fact.origin() == Fact.Origin.EVIDENCE && fact.key().startsWith(key)),
          section + last);
    }
    assertEquals(6, turned);
  }

  @Test
  void moreCallsNeverSpeakAgainstTuning() {
    boolean tuned = false;
    for (long calls = 1; calls < 1_000_000_000_000L; calls *= 3) {
      boolean now = decide(calls(calls, 1800)).outcome().isTuning();
      assertTrue(now || !tuned, calls + " calls");
      tuned = now;
    }
    assertTrue(tuned);
  }

  @Test
  void aDearerCallNeverSpeaksAgainstTuning() {
    boolean tuned = false;
    for (int tokens = 0; tokens < 20_000; tokens += 250) {
      boolean now = decide(calls(10_000, tokens)).outcome().isTuning();
      assertTrue(now || !tuned, tokens + " tokens");
      tuned = now;
    }
    assertTrue(tuned);
  }

  @Test
  void aBetterLastPromptNeverSpeaksForTuning() {
    boolean tuned = true;
    for (int last = 152; last <= 200; last++) {
      String yaml =
          "goal: format\ntarget: {accuracy: 0.95}\n"
              + iterations(120, 132, 140, 146, 150, 152, 152, 152, 150, 152, 152, last);
      boolean now = decide(yaml).outcome().isTuning();
      assertTrue(tuned || !now, last + " right");
      tuned = now;
    }
    assertFalse(tuned);
  }

  @Test
  void theVolumeThatFlipsTheAnswerDoesSo() {
    long flips = decide(calls(10_000_000, 1800)).money().orElseThrow().flips().orElseThrow();
    assertTrue(decide(calls(flips, 1800)).outcome().isTuning());
    assertEquals(Leaf.PAYS_TOO_LATE, decide(calls(flips - 1, 1800)).leaf());
  }

  @Test
  void leakedEvaluationStopsTuning() throws IOException {
    Evidence evidence = Evidence.read(GOLDEN.resolve("format-exhausted.yaml"));
    DatasetFacts leaked =
        new DatasetFacts(
            OptionalLong.of(900),
            OptionalLong.of(900),
            Optional.of(new Interval(0.1, 0.2)),
            OptionalLong.of(3),
            OptionalLong.of(2),
            OptionalLong.of(1),
            OptionalLong.empty(),
            Optional.empty(),
            Optional.empty());
    Decision decision = DecisionTree.standard().decide(evidence, leaked);
    assertEquals(Leaf.EVALUATION_LEAKED, decision.leaf());
    List<String> contrary = new ArrayList<>();
    decision.contrary().forEach(fact -> contrary.add(fact.key()));
    assertEquals(List.of("contradictions.examples"), contrary);
  }

  @Test
  void tenMillionCallsAreReckonedByHand() {
    Money money = decide(calls(10_000_000, 1800)).money().orElseThrow();
    // 1,800 x $2 + 60 x $8 a million: $0.00408; 200 x $0.80 + 60 x $3.20: $0.000352.
    assertEquals("$40,800.00", money.before().perMonth().toString());
    assertEquals("$3,520.00", money.after().perMonth().toString());
  }
}
