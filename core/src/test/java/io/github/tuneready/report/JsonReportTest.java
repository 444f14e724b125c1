package io.github.tuneready.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tuneready.cost.CallShape;
import io.github.tuneready.cost.Gpu;
import io.github.tuneready.cost.MonthlyUse;
import io.github.tuneready.cost.OwnModel;
import io.github.tuneready.cost.PriceTable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class JsonReportTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Report FAULTY =
      Reports.of(
          Reports.result(
              Reports.ROLE,
              Reports.place("train.jsonl", 7, "/messages/0/role", "the role 'usr'", "excerpt")),
          Reports.result(Reports.EMPTY, Reports.line("train.jsonl", 9), Reports.whole("all")));

  private static JsonNode json(Report report) throws IOException {
    return MAPPER.readTree(Reports.written(new JsonReport(), report));
  }

  @Test
  void reportsFollowTheSchemaAndHaveNoKeyItDoesNotName() throws IOException {
    for (Report report : List.of(Reports.ready(), FAULTY, withoutStages(), used())) {
      assertEquals(List.of(), ReportSchema.faults(Reports.written(new JsonReport(), report)));
    }
  }

  @Test
  void theSchemaRefusesWhatIsNoReport() throws IOException {
    ObjectNode report = (ObjectNode) json(FAULTY);
    report.put("verdict", "MAYBE");
    report.remove("tokens");
    assertEquals(2, ReportSchema.faults(ReportSchema.published(), report).size());
  }

  /** With a month of use, at a price that is not verified, and a model of one's own. */
  private static Report used() {
    MonthlyUse use =
        new MonthlyUse(
            1_000, CallShape.of(1_800, 60), CallShape.of(200, 60), Optional.of("davinci-002"));
    OwnModel own = new OwnModel(BigDecimal.valueOf(7), List.of(Gpu.values()), Optional.empty(), 1);
    return Reports.ready().withUse(use, own, PriceTable.standard());
  }

  @Test
  void aPriceThatIsNotVerifiedIsMarkedInEveryFormat() throws IOException {
    for (ReportWriter writer :
        List.of(new TextReport(), new MarkdownReport(), new HtmlReport(), new JsonReport())) {
      String report = Reports.written(writer, used()).replaceAll("\\s+", " ");
      assertTrue(report.contains("OpenAI pricing, remembered, 2026-10 (unverified)"), report);
      assertTrue(report.contains("OpenAI pricing page, 2026-10"), report);
      assertTrue(report.contains("exts exact, frames of messages estimated"), report);
    }
    assertTrue(json(used()).at("/cost/priceVerified").asBoolean());
    assertTrue(json(Reports.ready()).at("/cost/inference/before").isMissingNode());
  }

  private static Report withoutStages() {
    Report all = Reports.ready();
    return new Report(
        all.verdict(),
        all.reasons(),
        all.dataset(),
        all.results(),
        null,
        null,
        null,
        List.of(),
        null,
        null,
        Map.of(),
        all.settings(),
        all.rulesChecked(),
        all.rulesSkipped(),
        all.decision());
  }

  @Test
  void valuesAreThoseOfTheReport() throws IOException {
    JsonNode json = json(FAULTY);
    assertEquals("NOT_READY", json.at("/verdict").asText());
    assertEquals(1_197, json.at("/dataset/effectiveExamples").asLong());
    assertEquals(1_300, json.at("/dataset/messages/user").asLong());
    assertEquals(0, json.at("/dataset/messages/tool").asLong());
    assertEquals("/messages/0/role", json.at("/findings/0/at/0/pointer").asText());
    assertEquals(700, json.at("/findings/0/at/0/byteOffset").asLong());
    assertTrue(json.at("/findings/1/at/0/column").isNull());
    assertTrue(json.at("/findings/1/at/1/file").isNull());
    assertEquals(600.5, json.at("/tokens/perExample/mean").asDouble());
    assertEquals(1_080, json.at("/tokens/perExample/p90").asLong());
    assertEquals(3, json.at("/cost/epochs").asInt());
    assertEquals(new BigDecimal("10.809"), json.at("/cost/trainingUsd").decimalValue());
    assertEquals(new BigDecimal("18.015"), json.at("/cost/planningUsd").decimalValue());
    assertEquals(3, json.at("/duplicates/exactExtra").asLong());
    assertTrue(json.at("/leakage/validation/checked").asBoolean());
    assertFalse(json.at("/leakage/evaluation/checked").asBoolean());
    assertEquals(960, json.at("/languages/en").asLong());
  }

  @Test
  void theHistogramHoldsEveryExample() throws IOException {
    long examples = 0;
    long last = 0;
    for (JsonNode bar : json(FAULTY).at("/tokens/perExample/histogram")) {
      assertTrue(last <= bar.get("from").asLong());
      assertTrue(bar.get("from").asLong() < bar.get("to").asLong());
      last = bar.get("to").asLong();
      examples += bar.get("examples").asLong();
    }
    assertEquals(1_200, examples);
  }

  @Test
  void aFingerprintStaysWhenLinesMove() throws IOException {
    Place first = Reports.place("train.jsonl", 7, "/a", "m", "same text");
    Place moved = Reports.place("train.jsonl", 9_000, "/a", "m", "same text");
    Place other = Reports.place("train.jsonl", 9_001, "/a", "m", "other text");
    String before = fingerprint(Reports.of(Reports.result(Reports.ROLE, first)), 0);
    assertEquals(before, fingerprint(Reports.of(Reports.result(Reports.ROLE, moved)), 0));
    Report both = Reports.of(Reports.result(Reports.ROLE, first, moved, other));
    assertEquals(before.replace(":1", ":2"), fingerprint(both, 1));
    assertFalse(fingerprint(both, 2).startsWith(before.substring(0, 16)));
  }

  private static String fingerprint(Report report, int place) throws IOException {
    return json(report).at("/findings/0/at/" + place + "/fingerprint").asText();
  }

  @Test
  void theVersionIsThatOfTheBuild() throws IOException {
    Matcher version =
        Pattern.compile("<version>([0-9.]+)(-SNAPSHOT)?</version>")
            .matcher(Files.readString(Path.of("pom.xml")));
    assertTrue(version.find());
    assertEquals(version.group(1), Tool.VERSION);
  }
}
