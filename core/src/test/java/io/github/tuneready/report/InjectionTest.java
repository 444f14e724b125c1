package io.github.tuneready.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tuneready.Shared;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** Text from the data does nothing, wherever it stands and in whatever format. */
class InjectionTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001b[1A\u001b[2KREADY",
        "\u001b]0;owned\u0007",
        "\u009b2J\u009d0;owned\u009c",
        "a\rREADY\nREADY\u0085READY\u2028READY",
        "\u202eREADY\u2066",
        "\ud800",
        "::error::forged",
        "x ::set-output name=a::b",
        "##vso[task.complete]",
        "##[error]",
        "</script><script>alert(1)</script>",
        "[click](javascript:alert(1))"
      })
  void payloadsAreInert(String payload) throws IOException {
    assertInert(payload);
  }

  @ParameterizedTest
  @ValueSource(strings = {"terminal_payloads.jsonl", "xss_sample.jsonl"})
  void payloadsOfTheSuiteAreInert(String name) throws IOException {
    List<String> lines = Files.readAllLines(Shared.path("suites/injection/" + name));
    assertFalse(lines.isEmpty());
    for (String line : lines) {
      assertInert(MAPPER.readTree(line).get("payload").asText());
    }
  }

  private static void assertInert(String payload) throws IOException {
    Report report = Reports.with(payload);
    assertInert(payload, Reports.written(new TextReport(), report));
    assertInert(payload, Reports.written(new ConciseReport(), report));
    String json = Reports.written(new JsonReport(), report);
    assertInert(payload, json);
    JsonNode read = MAPPER.readTree(json);
    assertEquals(payload, read.at("/findings/0/at/2/message").asText());
    assertEquals(payload + payload, read.at("/findings/0/at/0/excerpt/text").asText());
    assertEquals(List.of(), ReportSchema.faults(json));
    String sarif = Reports.written(new SarifReport(), report);
    assertInert(payload, sarif);
    String text = MAPPER.readTree(sarif).at("/runs/0/results/2/message/text").asText();
    assertFalse(text.replace("\\\\", "").replace("\\[", "").contains("["), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</script><script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "]]><x>",
        "&lt;b&gt;",
        "\u001b[2J",
        "a|b`c`<b>d</b>",
      })
  void markupShowsAsText(String payload) throws Exception {
    Report report = Reports.with(payload);
    String html = Reports.written(new HtmlReport(), report);
    assertEquals(-1, html.indexOf("<script"), html);
    assertEquals(-1, html.indexOf("<img"), html);
    assertFalse(html.matches("(?s).*<[^>]*onmouseover.*"), html);
    assertEquals(-1, html.indexOf("<b>d"), html);
    for (ReportWriter writer : List.of(new JunitReport(List.of()))) {
      var document =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(Reports.written(writer, report))));
      assertEquals("testsuites", document.getDocumentElement().getNodeName());
      assertTrue(document.getDocumentElement().getTextContent().contains(Inert.text(payload)));
    }
    String written = Reports.written(new MarkdownReport(), report);
    String markdown = written.replaceAll("`[^`\n]*`", ""); // code shows as it is
    assertEquals(-1, markdown.indexOf("<script"), markdown);
    assertEquals(-1, markdown.indexOf("<img"), markdown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "a,\"b\""})
  void cellsAreNoFormulas(String payload) throws IOException {
    String csv = Reports.written(new CsvReport(), Reports.with(payload));
    for (String line : csv.split("\r\n", -1)) {
      assertFalse(line.matches(".*(^|,)\"?[=+@\t-].*"), line);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n::error::x", "a%0Ab", "x,title=y::z"})
  void annotationsAreOneCommandEach(String payload) throws IOException {
    String written = Reports.written(new GithubReport(), Reports.with(payload));
    for (String line : written.split("\n", -1)) {
      assertTrue(line.isEmpty() || line.matches("::(error|warning|notice) [^:]*::.*"), line);
    }
  }

  private static void assertInert(String payload, String written) {
    for (String line : written.split("\n", -1)) {
      assertTrue(line.codePoints().allMatch(Inert::shows), () -> payload + " in " + line);
      assertFalse(line.strip().startsWith("::"), line);
      assertFalse(line.matches(".*##[a-zA-Z]*\\[.*"), line);
      assertFalse(line.startsWith("READY"), line);
    }
  }
}
