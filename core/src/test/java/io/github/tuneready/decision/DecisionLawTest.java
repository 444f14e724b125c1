package io.github.tuneready.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tuneready.cost.PriceTable;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
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
import org.junit.jupiter.api.io.TempDir;

/** What holds for any evidence; seeded, so that a failure comes again. */
class DecisionLawTest {
  private static final int ROUNDS = 200;

  @TempDir private Path folder;

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
    ChangedEvidence draft = new ChangedEvidence(evidence);
    draft.traffic = traffic;
    return draft.evidence();
  }

  private static Evidence with(Evidence evidence, Evidence.Prompting prompting) {
    ChangedEvidence draft = new ChangedEvidence(evidence);
    draft.prompting = prompting;
    return draft.evidence();
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

  /** The standard prices with one kind of price for every model that many times as high. */
  private DecisionTree dearer(String part, int times) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    JsonNode table;
    try (InputStream in = PriceTable.class.getResourceAsStream("prices.json")) {
      table = mapper.readTree(in);
    }
    for (JsonNode row : table.get("prices")) {
      ObjectNode price = (ObjectNode) row;
      if (price.get(part) instanceof ObjectNode rates) {
        for (String kind : List.of("input", "cachedInput", "output")) {
          if (rates.has(kind)) {
            rates.put(kind, rates.get(kind).decimalValue().multiply(BigDecimal.valueOf(times)));
          }
        }
      } else if (price.has(part)) {
        price.put(part, price.get(part).decimalValue().multiply(BigDecimal.valueOf(times)));
      }
    }
    Path file = folder.resolve(part + times + ".json");
    Files.writeString(file, table.toString());
    return new DecisionTree(DecisionThresholds.standard(), PriceTable.read(file));
  }

  @Test
  void dearerTuningNeverSpeaksForItAndADearerModelInUseNeverAgainst() throws IOException {
    DecisionTree standard = DecisionTree.standard();
    List<DecisionTree> against = List.of(dearer("training", 1_000), dearer("tuned", 20));
    DecisionTree base = dearer("base", 20);
    RandomEvidence random = new RandomEvidence(53);
    int turned = 0;
    for (int i = 0; i < ROUNDS; i++) {
      Evidence stated = i % 3 == 0 ? random.next() : aboutCost(random);
      if (i % 3 == 1) {
        stated = read(page(stated).stream().map(DecisionLawTest::aboutPrompts).toList());
      }
      Evidence.Traffic now = stated.traffic();
      long calls = now.callsPerMonth().orElse(1_000) >> (i % 20);
      Evidence evidence = with(stated, traffic(now, calls, now.promptTokens().orElse(700)));
      boolean before = tunes(standard, evidence);
      for (DecisionTree tree : against) {
        boolean after = tunes(tree, evidence);
        assertTrue(before || !after, () -> EvidencePage.of(evidence));
        turned += before && !after ? 1 : 0;
      }
      assertTrue(tunes(base, evidence) || !before, () -> EvidencePage.of(evidence));
    }
    assertTrue(turned > 20, turned + " turned");
  }

  private static String aboutPrompts(String line) {
    return line.startsWith("goal:") ? "goal: prompt-length" : line;
  }

  private static boolean tunes(DecisionTree tree, Evidence evidence) {
    return tree.decide(evidence, DatasetFacts.none()).outcome().isTuning();
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
