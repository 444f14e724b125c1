package io.github.tuneready.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What holds for any evidence; seeded, so that a failure comes again. */
class DecisionLawTest {
  private static final int ROUNDS = 200;

  /** A key of a page: where it stands, and whether it is stated. */
  private record Line(int number, boolean stated) {}

  /** The keys of a page that take one line. */
  private static Map<String, Line> lines(List<String> page) {
    Map<String, Line> lines = new LinkedHashMap<>();
    String section = "";
    for (int i = 0; i < page.size(); i++) {
      String line = page.get(i);
      if (line.matches("[a-z_]+:") && !line.equals("learning_curve:")) {
        section = line.replace(":", ".");
      } else if (line.matches(" *(# )?[a-z_]+:.*")
          && !line.matches(".*(iterations|learning_curve|runs):.*")) {
        String prefix = line.startsWith(" ") ? section : "";
        String key = line.replaceFirst(" *(# )?", "").replaceFirst(":.*", "");
        lines.put(prefix + key, new Line(i, !line.strip().startsWith("#")));
      }
    }
    return lines;
  }

  private static List<String> page(Evidence evidence) {
    return EvidencePage.of(evidence).lines().toList();
  }

  private static Evidence read(List<String> page) throws IOException {
    return EvidenceFile.parse("e.yaml", String.join("\n", page) + "\n", false, Path.of("."));
  }

  private static boolean names(Decision decision, String key) {
    return decision.path().stream()
        .flatMap(step -> step.facts().stream())
        .anyMatch(fact -> key.equals(fact.key()) || key.startsWith(fact.key() + "."));
  }

  @Test
  void whatTurnsADecisionIsAFactOnItsPath() throws IOException {
    RandomEvidence random = new RandomEvidence(41);
    Set<String> turning = new TreeSet<>();
    Map<String, Integer> unnamed = new TreeMap<>();
    for (int i = 0; i < 2 * ROUNDS; i++) {
      List<String> page =
          page(i % 3 == 0 ? random.next() : i % 3 == 1 ? aboutCost(random) : plateau(random));
      Map<String, Line> open = lines(page);
      List<String> other = page(random.next());
      Leaf before = Decision.of(read(page)).leaf();
      for (Map.Entry<String, Line> given : lines(other).entrySet()) {
        String key = given.getKey();
        Line place = open.get(key);
        if (place == null
            || place.stated()
            || !given.getValue().stated()
            || key.startsWith("self")) {
          continue;
        }
        List<String> more = new ArrayList<>(page);
        more.set(place.number(), other.get(given.getValue().number()));
        Decision after = Decision.of(read(more));
        if (after.leaf() != before) {
          turning.add(key);
          if (!names(after, key)) {
            unnamed.merge(key + ": " + before + " to " + after.leaf(), 1, Integer::sum);
          }
        }
      }
    }
    assertEquals(Map.of(), unnamed);
    assertTrue(turning.size() > 15, turning.toString());
  }

  private static Evidence with(Evidence evidence, Evidence.Traffic traffic) {
    return new Evidence(
        evidence.goal(),
        evidence.problem(),
        evidence.knowledge(),
        evidence.prompting(),
        evidence.evaluation(),
        evidence.target(),
        traffic,
        evidence.models(),
        evidence.selfHosting(),
        evidence.reasoning(),
        evidence.data(),
        evidence.latency(),
        evidence.learningCurve(),
        evidence.provider(),
        evidence.tunedModelsInUse(),
        evidence.date());
  }

  private static Evidence with(Evidence evidence, Evidence.Prompting prompting) {
    return new Evidence(
        evidence.goal(),
        evidence.problem(),
        evidence.knowledge(),
        prompting,
        evidence.evaluation(),
        evidence.target(),
        evidence.traffic(),
        evidence.models(),
        evidence.selfHosting(),
        evidence.reasoning(),
        evidence.data(),
        evidence.latency(),
        evidence.learningCurve(),
        evidence.provider(),
        evidence.tunedModelsInUse(),
        evidence.date());
  }

  /** Evidence that often comes as far as the money. */
  private static Evidence aboutCost(RandomEvidence random) throws IOException {
    return read(
        page(random.next()).stream()
            .map(line -> line.startsWith("goal:") ? "goal: latency-cost" : line)
            .map(line -> line.startsWith("provider:") ? "# provider:" : line)
            .map(line -> line.matches("  (gap|factual_.*|rag_tried|rep.*|held_out):.*") ? "" : line)
            .map(line -> line.matches("  (# )?prompted:.*") ? "  prompted: gpt-4.1" : line)
            .map(line -> line.matches("  (# )?tuned:.*") ? "  tuned: gpt-4.1-mini" : line)
            .toList());
  }

  private static Evidence.Traffic traffic(Evidence.Traffic old, long calls, long prompt) {
    return new Evidence.Traffic(
        OptionalLong.of(calls),
        OptionalLong.of(prompt),
        old.answerTokens(),
        OptionalLong.of(old.promptTokensAfterTuning().orElse(200)),
        old.cachedShare(),
        old.narrowTask());
  }

  private static boolean tunes(Evidence evidence) {
    return Decision.of(evidence).outcome().isTuning();
  }

  @Test
  void neitherMoreCallsNorDearerOnesSpeakAgainstTuning() throws IOException {
    RandomEvidence random = new RandomEvidence(43);
    int turned = 0;
    for (int i = 0; i < ROUNDS; i++) {
      Evidence evidence = i % 2 == 0 ? random.next() : aboutCost(random);
      Evidence.Traffic now = evidence.traffic();
      long calls = now.callsPerMonth().orElse(1_000) >> (i % 20);
      long prompt = now.promptTokens().orElse(700);
      boolean before = tunes(with(evidence, traffic(now, calls, prompt)));
      for (int times = 2; times <= 2_000; times *= 10) {
        boolean more = tunes(with(evidence, traffic(now, calls * times, prompt)));
        boolean dearer = tunes(with(evidence, traffic(now, calls, prompt * times)));
        assertTrue(more || !before, () -> EvidencePage.of(evidence));
        assertTrue(dearer || !before, () -> EvidencePage.of(evidence));
        turned += more && !before ? 1 : 0;
        turned += dearer && !before ? 1 : 0;
      }
    }
    assertTrue(turned > 20, turned + " turned");
  }

  /** Where quality is the goal; where it is cost, a prompt that is good enough comes first. */
  @Test
  void aBetterLastPromptNeverSpeaksForTuning() throws IOException {
    RandomEvidence random = new RandomEvidence(47);
    int turned = 0;
    for (int i = 0; i < ROUNDS; i++) {
      Evidence evidence = plateau(random);
      List<Iteration> made = new ArrayList<>(evidence.prompting().iterations());
      Iteration last = made.remove(made.size() - 1);
      boolean tuned = true;
      for (long right = last.result().correct(); right <= last.result().of(); right += 7) {
        List<Iteration> better = new ArrayList<>(made);
        better.add(new Iteration("", new Proportion(right, last.result().of())));
        boolean now =
            tunes(
                with(evidence, new Evidence.Prompting(better, evidence.prompting().techniques())));
        assertTrue(tuned || !now, () -> EvidencePage.of(evidence));
        turned += tuned && !now && right > last.result().correct() ? 1 : 0;
        tuned = now;
      }
    }
    assertTrue(turned > 20, turned + " turned");
  }

  /** Evidence with a target and a dozen prompts that got a little better. */
  private static Evidence plateau(RandomEvidence random) throws IOException {
    Evidence evidence =
        read(
            page(random.next()).stream()
                .map(line -> line.matches("goal: (latency|prompt|know).*") ? "goal: format" : line)
                .map(line -> line.matches("  (# )?accuracy:.*") ? "  accuracy: 0.9" : line)
                .map(line -> line.matches("  (# )?size:.*") ? "  size: 300" : line)
                .map(line -> line.matches("  (gap|fact.*|rep.*|held_out|mos.*):.*") ? "" : line)
                .toList());
    List<Iteration> made = new ArrayList<>();
    long right = 120 + evidence.prompting().iterations().size() * 6L;
    for (int i = 0; i < 13; i++) {
      made.add(new Iteration("", new Proportion(right + Math.min(i, 6), 300)));
    }
    return with(evidence, new Evidence.Prompting(made, evidence.prompting().techniques()));
  }
}
