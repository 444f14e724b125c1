package io.github.tuneready.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tuneready.Validator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every sample runs and says something true; what the README shows stands in a sample. */
class SamplesTest {
  private static final Path GOOD = Path.of("data/support.jsonl");
  private static final Path FAULTY = Path.of("data/support-faulty.jsonl");
  private static final Path VALIDATION = Path.of("data/support-validation.jsonl");

  private interface Program {
    void run() throws IOException;
  }

  private static String printed(Program program) throws IOException {
    PrintStream standard = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream stream = new PrintStream(bytes, true, UTF_8)) {
      System.setOut(stream);
      program.run();
    } finally {
      System.setOut(standard);
    }
    return bytes.toString(UTF_8);
  }

  @Test
  void theFirstReportNamesTheFault() throws IOException {
    String report = printed(() -> FirstReport.main(new String[] {FAULTY.toString()}));
    assertTrue(report.contains("format/invalid-json"), report);
    assertTrue(report.contains("NOT READY"), report);
  }

  @Test
  void theLeakIsFound() throws IOException {
    String told =
        printed(() -> LeakageCheck.main(new String[] {GOOD.toString(), VALIDATION.toString()}));
    assertTrue(told.startsWith("validation: 1 rows are in training too"), told);
  }

  @Test
  void anEngineFindsNearDuplicatesByTheirKeys() throws IOException {
    Path file = Files.createTempFile("near", ".jsonl");
    try {
      String line =
          "{\"messages\":[{\"role\":\"user\",\"content\":\"Where do I find the bill of last month?\"},"
              + "{\"role\":\"assistant\",\"content\":\"Open the menu, then choose Bills.\"}]}\n";
      String other = line.replace("bill", "recipe").replace("Open the menu", "Ask the cook");
      Files.writeString(file, line + other + line.replace("last month", "last year"));
      List<String> pairs = NearDuplicatesOnAnEngine.pairs(file);
      assertEquals(1, pairs.size(), pairs.toString());
      assertTrue(pairs.get(0).startsWith("lines 1 and 3: 0."), pairs.toString());
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void theOwnRuleFindsTheApology() throws IOException {
    Path file = Files.createTempFile("apology", ".jsonl");
    try {
      String line =
          "{\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"},"
              + "{\"role\":\"assistant\",\"content\":\"Sorry, what?\"}]}\n";
      Files.writeString(file, line + line.replace("Sorry", "Well"));
      assertEquals("1 apologies\n", printed(() -> OwnRule.main(new String[] {file.toString()})));
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void theOwnEngineReportsTheSame() throws IOException {
    assertEquals(
        Validator.standard().validate(FAULTY).results(), OwnEngine.check(FAULTY).results());
  }

  @Test
  void costsAreComparedByModel() throws IOException {
    String told = printed(() -> CostBeforeUpload.main(new String[] {GOOD.toString()}));
    assertEquals(3, told.lines().count(), told);
    assertTrue(told.contains("gpt-4o-mini: $"), told);
  }

  @Test
  void theGateStopsFaultyData() throws IOException {
    GateInTests.requireReady(GOOD, Path.of("data/support-other.jsonl"));
    IllegalStateException stop =
        assertThrows(
            IllegalStateException.class, () -> GateInTests.requireReady(FAULTY, VALIDATION));
    assertTrue(String.valueOf(stop.getMessage()).contains("is not ready"));
  }

  @Test
  void theTeamOfTheSampleKeepsPrompting() throws IOException {
    String told =
        printed(() -> ShouldWeTune.main(new String[] {"data/evidence.yaml", GOOD.toString()}));
    assertTrue(told.startsWith("PROMPT_FIRST: "), told);
    assertTrue(told.endsWith("verdict: RECONSIDER\n"), told);
  }

  @Test
  void theCodeOfTheReadmeStandsInTheSamples() throws IOException {
    String readme = Files.readString(Path.of("../README.md"), UTF_8);
    String code = readme.substring(readme.indexOf("```java\n") + 8);
    code = code.substring(0, code.indexOf("```"));
    String sample =
        Files.readString(
            Path.of("src/main/java/io/github/tuneready/samples/GateInTests.java"), UTF_8);
    List<String> lines = code.lines().map(String::strip).toList();
    assertTrue(lines.size() >= 5);
    for (String line : lines) {
      assertTrue(sample.contains(line), line);
    }
  }
}
