package io.github.tuneready.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.tuneready.decision.Evidence;
import io.github.tuneready.decision.EvidenceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskTest {
  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(folder);
  }

  private Outcome ask(String... lines) {
    return shell.types(lines).run("decide", "--ask", "--evidence", shell.path("e.yaml"));
  }

  /** What was asked, wherever its lines end. */
  private static String asked(Outcome outcome) {
    return outcome.err().replaceAll("\\s+", " ");
  }

  @Test
  void theAnswersAreWrittenAndDecided() throws IOException {
    Outcome outcome =
        ask(
                "latency-cost",
                "too dear: \"10,000\" $ a month, # and slow",
                "no",
                "rarely",
                "",
                "",
                "95 %",
                "200",
                "yes",
                "y",
                "",
                "",
                "first: 190 of 200",
                "second: with colon: 194/200",
                "",
                "few-shot, role",
                "no",
                "no",
                "gpt-4.1",
                "gpt-4.1-mini",
                "100 of 200",
                "10,000,000",
                "1800",
                "60",
                "200",
                "50%",
                "yes",
                "",
                "7",
                "h100",
                "",
                "2.50",
                "900",
                "400",
                "n",
                "100: 150 of 200",
                "",
                "openai",
                "yes",
                "2026-11-01")
            .ends(4)
            .says("NOT FINE TUNING");
    Evidence expected =
        EvidenceFile.parse(
            "expected.yaml",
            """
            goal: latency-cost
            problem: 'too dear: "10,000" $ a month, # and slow'
            knowledge: {gap: false, changes: rarely}
            target: {accuracy: 0.95}
            evaluation: {size: 200, representative: true, held_out: true}
            prompting:
              iterations:
                - {name: first, correct: 190, of: 200}
                - {name: "second: with colon", correct: 194, of: 200}
              techniques: [few-shot, role]
            reasoning: {chain_of_thought_tried: false, stronger_model_tried: false}
            models:
              prompted: gpt-4.1
              tuned: gpt-4.1-mini
              smaller_untuned: {correct: 100, of: 200}
            traffic: {calls_per_month: 10000000, prompt_tokens: 1800, answer_tokens: 60,
              prompt_tokens_after_tuning: 200, cached_share: 0.50, narrow_task: true}
            self_hosting: {parameters_billion: 7, gpu: h100, usd_per_hour: 2.50}
            data: {examples: 900, tokens_per_example: 400, mostly_llm_written: false}
            learning_curve: [{examples: 100, correct: 150, of: 200}]
            provider: openai
            tuned_models_in_use: true
            date: "2026-11-01"
            """,
            false,
            folder);
    assertEquals(expected, Evidence.read(folder.resolve("e.yaml")), shell.read("e.yaml"));
    assertTrue(shell.read("e.yaml").contains("# How often.\n  calls_per_month: 10000000\n"));
    assertTrue(asked(outcome).contains("e.yaml is written"), outcome.err());
    assertEquals(List.of("e.yaml"), shell.files());
  }

  @Test
  void aBadAnswerIsAskedForAgain() throws IOException {
    Outcome outcome = ask("fromat", "format", "", "perhaps", "no", "sometimes", ".").ends(4);
    assertTrue(asked(outcome).contains("did you mean \"format\"?; please answer again"));
    assertTrue(asked(outcome).contains("'perhaps' is not yes or no; please answer again"));
    assertTrue(asked(outcome).contains("'sometimes': must be one of never, rarely,"));
    Evidence evidence = Evidence.read(folder.resolve("e.yaml"));
    assertEquals("format", evidence.goal().orElseThrow().label());
    assertTrue(evidence.knowledge().gap().isNo());
  }

  @Test
  void numbersOutsideTheirRangeAreAskedForAgain() throws IOException {
    Outcome outcome =
        ask("", "", "", "", "", "yes", "300 of 200", "3", "150 of 200", "950 %", "0.9", ".")
            .ends(4);
    assertTrue(asked(outcome).contains("'300 of 200': must not be more than of"), outcome.err());
    assertTrue(asked(outcome).contains("'3' is not right of asked"), outcome.err());
    assertTrue(asked(outcome).contains("'950 %': must be 0.000001 to 1"), outcome.err());
    Evidence evidence = Evidence.read(folder.resolve("e.yaml"));
    assertEquals(150, evidence.knowledge().ragResult().orElseThrow().correct());
    assertEquals(0.9, evidence.target().orElseThrow());
  }

  @Test
  void aLogOfRunsIsReadInsteadOfTyping() throws IOException {
    shell.file("runs.csv", List.of("name,correct,of", "first,120,200", "second,140,200"));
    Outcome outcome =
        ask("", "", "", "", "", "", "", "", "", "", "", "no.csv", "runs.csv", ".").ends(4);
    assertTrue(asked(outcome).contains("no.csv: no such file; please answer again"), outcome.err());
    assertFalse(asked(outcome).contains("Which prompts were measured"), outcome.err());
    Evidence evidence = Evidence.read(folder.resolve("e.yaml"));
    assertEquals(2, evidence.prompting().iterations().size());
    assertEquals("second", evidence.prompting().iterations().get(1).name());
  }

  @Test
  void nothingKnownIsAnAnswerToo() throws IOException {
    ask(Collections.nCopies(60, "").toArray(String[]::new)).ends(4).says("GATHER EVIDENCE");
    assertEquals(
        EvidenceFile.parse("nothing.yaml", "", false, folder),
        Evidence.read(folder.resolve("e.yaml")));
  }

  @Test
  void aFileThatIsThereIsWrittenOverOnlyWhereThatIsAgreed() throws IOException {
    shell.file("e.yaml", List.of("goal: style"));
    Outcome kept = ask("", "format").ends(2);
    assertTrue(asked(kept).contains("is there already. Write over it?"), kept.err());
    assertTrue(kept.err().endsWith("names another file to write\n"), kept.err());
    assertEquals("goal: style\n", shell.read("e.yaml"));
    ask("what?", "yes", "format", ".").ends(4);
    assertTrue(shell.read("e.yaml").contains("\ngoal: format\n"));
  }

  @Test
  void answersThatEndTooEarlyLeaveNothingBehind() throws IOException {
    Outcome outcome = ask("format").ends(2);
    assertTrue(outcome.err().endsWith("nothing is written\n"), outcome.err());
    assertEquals(List.of(), shell.files());
  }

  @Test
  void withoutATerminalNothingIsAsked() throws IOException {
    shell.run("decide", "--ask").ends(2).complains("--ask: there is no terminal");
    shell
        .types()
        .run("decide", "--ask", "--evidence", shell.path("e.json"))
        .ends(2)
        .complains("YAML");
    shell
        .run("decide", "--ask", "--evidence", shell.path("none/e.yaml"))
        .ends(3)
        .complains("does not exist");
    assertEquals(List.of(), shell.files());
  }

  @Test
  void linesEndWhereTheTerminalDoes() {
    ask(".")
        .err()
        .lines()
        .filter(line -> !line.contains("is written"))
        .forEach(line -> assertTrue(line.length() <= 80, line));
  }

  @Test
  void everyKeyOfTheSchemaIsAskedFor() throws IOException {
    TreeSet<String> keys = new TreeSet<>();
    try (InputStream in =
        Objects.requireNonNull(Evidence.class.getResourceAsStream("evidence.schema.json"))) {
      JsonNode properties = JsonMapper.builder().build().readTree(in).get("properties");
      properties
          .properties()
          .forEach(
              section -> {
                JsonNode under = section.getValue().get("properties");
                if (under == null) {
                  keys.add(section.getKey());
                } else {
                  under
                      .fieldNames()
                      .forEachRemaining(key -> keys.add(section.getKey() + "." + key));
                }
              });
    }
    TreeSet<String> asked = new TreeSet<>();
    Question.ALL.forEach(question -> assertTrue(asked.add(question.key()), question.key()));
    assertEquals(keys, asked);
  }
}
