package io.github.tuneready.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tuneready.decision.Decision;
import io.github.tuneready.decision.Evidence;
import io.github.tuneready.rule.RuleInfo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SavedReportTest {
  private static final List<ReportWriter> WRITERS =
      List.of(
          new JsonReport(),
          new TextReport(new TextOptions(100, true, 1_000, false)),
          new ConciseReport(),
          new HtmlReport(),
          new MarkdownReport(),
          new JsonLinesReport(),
          new SarifReport(List.<RuleInfo>of()),
          new JunitReport(List.of()),
          new GithubReport(),
          new GitlabReport(),
          new CsvReport());

  private static final String EVIDENCE =
      """
      goal: latency-cost
      problem: "the shop's answers are <b>dear</b>"
      prompting:
        iterations:
          - {name: "first", correct: 150, of: 200}
          - {name: "examples", correct: 170, of: 200}
      traffic: {calls_per_month: 9000000, prompt_tokens: 1800, answer_tokens: 60, prompt_tokens_after_tuning: 200}
      models: {prompted: gpt-4.1, tuned: gpt-4.1-mini}
      self_hosting: {parameters_billion: 7, gpu: a100, usd_per_hour: 3.0}
      learning_curve:
        - {examples: 100, correct: 140, of: 200}
        - {examples: 200, correct: 155, of: 200}
        - {examples: 400, correct: 166, of: 200}
      """;

  @TempDir Path folder;

  static List<String> goldens() throws IOException {
    return GoldenTest.cases();
  }

  private static Report saved(String json) throws IOException {
    return SavedReport.read(new ByteArrayInputStream(json.getBytes(UTF_8)), "run.json");
  }

  /** A report with a decision that holds money and a learning curve. */
  static Report withDecision(Path folder) throws IOException {
    Path evidence = Files.writeString(folder.resolve("evidence.yaml"), EVIDENCE);
    return Reports.ready().withDecision(Decision.of(Evidence.read(evidence)));
  }

  private static void assertSurvives(Report report) throws IOException {
    Report again = saved(Reports.written(new JsonReport(), report));
    for (ReportWriter writer : WRITERS) {
      assertEquals(
          Reports.written(writer, report),
          Reports.written(writer, again),
          writer.getClass().getSimpleName());
    }
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void whatIsReadAgainIsWrittenAsBeforeInEveryFormat(String name) throws IOException {
    assertSurvives(GoldenTest.report(name));
  }

  @Test
  void soAreReportsThatHoldEverything() throws IOException {
    Report decided = withDecision(folder);
    Decision decision = requireNonNull(decided.decision());
    assertTrue(decision.money().isPresent() && decision.curve().isPresent());
    assertSurvives(Reports.ready());
    assertSurvives(decided);
    assertSurvives(Reports.with("</pre>\u001b[31m\u202e\"'`|=cmd()\n::error::"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                     | is empty",
        "{                                      | is no JSON report",
        "[1]                                    | is no JSON object",
        "{\"a\":1}                              | is no report of validate-dataset",
        "{\"messages\":[]} {\"messages\":[]}    | is no JSON report"
      })
  void anythingElseIsToldInOneLine(String text, String told) {
    UnreadableReport fault = assertThrows(UnreadableReport.class, () -> saved(text));
    assertTrue(String.valueOf(fault.getMessage()).startsWith("run.json: "), fault::getMessage);
    assertTrue(String.valueOf(fault.getMessage()).contains(told), fault::getMessage);
  }

  @Test
  void anUnknownVersionIsNamed() {
    String json = Reports.written(new JsonReport(), Reports.ready());
    UnreadableReport fault =
        assertThrows(
            UnreadableReport.class,
            () -> saved(json.replace("\"formatVersion\": 1", "\"formatVersion\": 2")));
    assertEquals(
        "run.json: is a report of format version 2; this program reads version 1",
        fault.getMessage());
  }

  /** Whatever is changed in a report, it is read or refused in one line. */
  @ParameterizedTest
  @ValueSource(strings = {"-7", "\"x\"", "null", "[]", "{}", "1e400000000", "99999999999999999999"})
  void noChangedValueIsMoreThanALine(String value) {
    List<String> lines =
        Reports.written(new JsonReport(), Reports.of(Reports.result(Reports.ROLE)))
            .lines()
            .toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int colon = line.indexOf("\": ");
      if (colon < 0 || line.endsWith("{")) {
        continue;
      }
      String changed = line.substring(0, colon + 3) + value + (line.endsWith(",") ? "," : "");
      String json = replaced(lines, i, changed);
      try {
        saved(json);
      } catch (UnreadableReport fault) {
        assertEquals(1, String.valueOf(fault.getMessage()).lines().count());
      } catch (IOException fault) {
        throw new AssertionError(changed, fault);
      }
    }
  }

  private static String replaced(List<String> lines, int at, String changed) {
    return String.join(
        "\n",
        Stream.concat(
                Stream.concat(lines.subList(0, at).stream(), Stream.of(changed)),
                lines.subList(at + 1, lines.size()).stream())
            .toList());
  }
}
