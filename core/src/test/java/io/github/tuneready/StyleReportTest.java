package io.github.tuneready;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.catalogue.Stages;
import io.github.tuneready.catalogue.StyleThresholds;
import io.github.tuneready.report.Report;
import io.github.tuneready.report.RuleResult;
import io.github.tuneready.report.StyleSummary;
import io.github.tuneready.rule.Severity;
import io.github.tuneready.style.StyleTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a report says of the style of answers. */
class StyleReportTest {
  private static final String RULE = "style/llm-prevalence";

  @TempDir Path folder;

  private final Policy policy = Policy.standard().withStages(new Stages(false, false, false, true));

  private Path file(List<String> answers) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < answers.size(); i++) {
      lines.append("{\"messages\":[{\"role\":\"user\",\"content\":\"Question ").append(i);
      lines.append("\"},{\"role\":\"assistant\",\"content\":\"").append(answers.get(i));
      lines.append("\"}]}\n");
    }
    Path file = folder.resolve("train.jsonl");
    Files.writeString(file, lines, UTF_8);
    return file;
  }

  private static Severity severity(Report report) {
    return report.results().stream()
        .filter(result -> result.info().id().equals(RULE))
        .map(result -> result.severity())
        .findFirst()
        .orElse(Severity.OFF);
  }

  private static StyleSummary style(Report report) {
    StyleSummary style = report.style();
    assertNotNull(style);
    return style;
  }

  @Test
  void answersOfAssistantsAreAWarning() throws IOException {
    Report report = new Validator(policy).validate(file(StyleTexts.of(true, 100)));
    StyleSummary.Estimate estimate = style(report).known();
    assertTrue(estimate.prevalence() > 0.8, estimate.toString());
    assertEquals(Severity.WARNING, severity(report));
    assertTrue(style(report).markers().size() >= 3);
    RuleResult result = report.result(RULE);
    assertNotNull(result);
    // What it comes to, and three answers that are much like it.
    assertEquals(4, result.at().size(), result.at()::toString);
    assertTrue(result.at().stream().skip(1).allMatch(one -> one.message().contains("much like")));
  }

  @Test
  void grammarIsHeardWhereTheStyleResemblesAssistants() throws IOException {
    Report report = new Validator(policy).validate(file(StyleTexts.of(true, 100)));
    assertTrue(
        style(report).markers().get(0).startsWith("by the grammar of 60 answers alone: "),
        style(report).markers()::toString);
    assertNull(style(report).known().caution());
  }

  @Test
  void grammarIsNotHeardBesideTextsOfOnesOwn() throws IOException {
    Path people = file(StyleTexts.of(false, 60));
    var known = KnownTexts.read(new Validator(policy), people, false);
    Policy anchored = policy.withStyle(policy.style().withAnchors(List.of(known)));
    Report report = new Validator(anchored).validate(file(StyleTexts.of(true, 100)));
    assertTrue(style(report).markers().size() >= 3);
    assertTrue(
        style(report).markers().stream().noneMatch(marker -> marker.contains("grammar")),
        style(report).markers()::toString);
  }

  @Test
  void aChosenSeverityStays() throws IOException {
    Policy chosen = policy.withSeverities(Map.of(RULE, Severity.INFO));
    Report report = new Validator(chosen).validate(file(StyleTexts.of(true, 100)));
    assertEquals(Severity.INFO, severity(report));
  }

  @Test
  void theLimitIsThePolicys() throws IOException {
    Policy lenient = policy.withStyle(new StyleThresholds(1, 0.3, 0.5, List.of()));
    Report report = new Validator(lenient).validate(file(StyleTexts.of(true, 100)));
    assertEquals(Severity.INFO, severity(report));
  }

  @Test
  void answersOfPeopleAreNoFinding() throws IOException {
    Report report = new Validator(policy).validate(file(StyleTexts.of(false, 100)));
    assertTrue(style(report).known().prevalence() < 0.1, style(report).toString());
    assertEquals(Severity.OFF, severity(report));
    assertEquals(0, style(report).flaggedExamples());
  }

  @Test
  void equalAnswersCountOnce() throws IOException {
    List<String> answers = new ArrayList<>(StyleTexts.of(true, 30));
    answers.addAll(StyleTexts.of(true, 30));
    StyleSummary style = style(new Validator(policy).validate(file(answers)));
    assertEquals(60, style.messages());
    assertEquals(30, style.scored());
    assertEquals(30, style.repeated());
  }

  @Test
  void whatIsNotAssessedIsCounted() throws IOException {
    List<String> answers = new ArrayList<>(StyleTexts.of(true, 10));
    answers.add("Yes.");
    answers.add("No.");
    StyleSummary style = style(new Validator(policy).validate(file(answers)));
    assertEquals(12, style.messages());
    assertEquals(Map.of("too short", 2L), style.notAssessed());
    assertNull(style.estimate(), "ten answers tell nothing");
  }

  @Test
  void neitherChunksNorThreadsShow() throws IOException {
    List<String> answers = new ArrayList<>(StyleTexts.of(true, 200));
    answers.addAll(StyleTexts.of(false, 300));
    Path file = file(answers);
    Report whole = new Validator(policy).withThreads(1).validate(file);
    for (long bytes : new long[] {1, 999, 20_000}) {
      Report cut = new Validator(policy.withChunkBytes(bytes)).withThreads(2).validate(file);
      assertEquals(whole.style(), cut.style());
      assertEquals(whole.results(), cut.results());
    }
  }

  @Test
  void withoutTheStageNothingIsSaid() throws IOException {
    Report report =
        new Validator(policy.withStages(Stages.none())).validate(file(StyleTexts.of(true, 30)));
    assertNull(report.style());
    assertEquals(Severity.OFF, severity(report));
  }

  @Test
  void knownTextsAreRead() throws IOException {
    Validator validator = new Validator(policy);
    assertEquals(60, KnownTexts.read(validator, file(StyleTexts.of(false, 60)), false).texts());
  }
}
