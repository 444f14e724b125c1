package io.github.tuneready.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.rule.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SarifReportTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static JsonNode run(ReportWriter writer, Report report) throws IOException {
    String text = Reports.written(writer, report);
    JsonNode sarif = MAPPER.readTree(text);
    try (InputStream in =
        Objects.requireNonNull(SarifReportTest.class.getResourceAsStream("sarif-parts.json"))) {
      assertEquals(List.of(), ReportSchema.faults(MAPPER.readTree(in), sarif));
    }
    return sarif.at("/runs/0");
  }

  @Test
  void aResultNamesRuleMessagePlaceAndValue() throws IOException {
    Place at =
        Reports.place("my data/train.jsonl", 7, "/messages/0/role", "see [x](y) {0} \\", "text");
    JsonNode run = run(new SarifReport(), Reports.of(Reports.result(Reports.ROLE, at)));
    JsonNode result = run.at("/results/0");
    assertEquals("conversation/unknown-role", result.at("/ruleId").asText());
    assertEquals("error", result.at("/level").asText());
    assertEquals("see \\[x\\](y) {{0}} \\\\", result.at("/message/text").asText());
    JsonNode physical = result.at("/locations/0/physicalLocation");
    assertEquals("my%20data/train.jsonl", physical.at("/artifactLocation/uri").asText());
    assertEquals(7, physical.at("/region/startLine").asInt());
    assertEquals(38, physical.at("/region/startColumn").asInt());
    assertEquals(700, physical.at("/region/byteOffset").asInt());
    assertEquals(
        "/messages/0/role",
        result.at("/locations/0/logicalLocations/0/fullyQualifiedName").asText());
  }

  @Test
  void everyRuleOfTheRunIsDescribedAndEveryResultNamesOne() throws IOException {
    RuleInfo silent = RuleInfo.info("size/advice", "a hint").why("Why.").fix("Fix.").source("S");
    Report report = Reports.of(Reports.result(Reports.ROLE, Reports.line("train.jsonl", 1)));
    JsonNode run = run(new SarifReport(List.of(silent, Reports.EMPTY)), report);
    JsonNode rules = run.at("/tool/driver/rules");
    assertEquals(3, rules.size());
    assertEquals("A hint. Why. Fix.\nSource: S", rules.at("/0/help/text").asText());
    assertEquals("note", rules.at("/0/defaultConfiguration/level").asText());
    int index = run.at("/results/0/ruleIndex").asInt();
    assertEquals(run.at("/results/0/ruleId"), rules.get(index).at("/id"));
  }

  @Test
  void noMoreResultsThanCodeScanningTakesAndNoRuleIsHidden() throws IOException {
    List<RuleResult> results = new ArrayList<>();
    for (int rule = 0; rule < 60; rule++) {
      RuleInfo info = RuleInfo.error("format/fault-" + rule, "fault");
      List<Place> at = new ArrayList<>();
      for (int line = 1; line <= (rule == 59 ? 1 : 1_000); line++) {
        at.add(Reports.line("train.jsonl", line));
      }
      results.add(new RuleResult(info, Severity.ERROR, 1_000_000, 1_000_000, at));
    }
    String text = Reports.written(new SarifReport(), Reports.of(Verdict.NOT_READY, results));
    JsonNode written = MAPPER.readTree(text).at("/runs/0/results");
    assertTrue(written.size() <= SarifReport.MOST_RESULTS && written.size() > 24_900);
    assertEquals("format/fault-59", written.get(written.size() - 1).at("/ruleId").asText());
  }

  @Test
  void aFindingAboutTheWholeStandsAtTheFirstFile() throws IOException {
    JsonNode run =
        run(new SarifReport(), Reports.of(Reports.result(Reports.ROLE, Reports.whole("few"))));
    JsonNode physical = run.at("/results/0/locations/0/physicalLocation");
    assertEquals("train.jsonl", physical.at("/artifactLocation/uri").asText());
    assertFalse(physical.has("region"));
  }
}
