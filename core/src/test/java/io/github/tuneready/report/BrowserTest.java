package io.github.tuneready.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The HTML report in a real browser. Left out where no Chromium is on the path. */
class BrowserTest {
  private static final String HOSTILE =
      "</title></style><script>window.broken=1</script><img src=x onerror='window.broken=1'>"
          + "\" onmouseover=\"window.broken=1\" <svg onload=window.broken=1>"
          + "<base href=//evil.example><meta http-equiv=refresh content=0;url=//evil.example>"
          + "<iframe src=javascript:window.broken=1></iframe>";

  @TempDir static Path folder;

  private static Browser browser;

  @BeforeAll
  static void startBrowser() throws IOException {
    Optional<Path> program = Browser.installed();
    Assumptions.assumeTrue(
        program.isPresent(), "no Chromium on the path: the HTML report is not looked at");
    browser = Browser.start(program.orElseThrow(), folder.resolve("profile"));
  }

  @AfterAll
  static void stopBrowser() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  private static void open(Report report, int width, String scheme) throws IOException {
    Path page = folder.resolve("report.html");
    Files.writeString(page, Reports.written(new HtmlReport(), report));
    browser.open(page, width, scheme);
  }

  private static Report everything() throws IOException {
    return SavedReportTest.withDecision(folder);
  }

  @Test
  void nothingIsFetchedRunOrComplainedOf() throws IOException {
    for (Report report : List.of(everything(), Reports.with(HOSTILE), GoldenTest.report("bad"))) {
      open(report, 1_000, "light");
      assertEquals(0, browser.evaluate("document.scripts.length").asInt());
      assertTrue(browser.evaluate("document.title.length").asInt() > 0);
      assertEquals(1, browser.events("Network.requestWillBeSent").size(), "the page itself");
      assertEquals(List.of(), browser.events("Log.entryAdded"));
      assertEquals(List.of(), browser.events("Runtime.consoleAPICalled"));
      assertEquals(List.of(), browser.events("Runtime.exceptionThrown"));
    }
  }

  @Test
  void textFromTheDataStaysText() throws IOException {
    open(Reports.with(HOSTILE), 1_000, "light");
    assertEquals("undefined", browser.evaluate("typeof window.broken").asText());
    assertEquals(
        0, browser.evaluate("document.querySelectorAll('img,iframe,base,script').length").asInt());
    assertEquals(
        0,
        browser
            .evaluate(
                "[...document.querySelectorAll('*')].filter(e => [...e.attributes].some("
                    + "a => a.name.startsWith('on'))).length")
            .asInt());
    assertTrue(
        browser.evaluate("document.body.innerText.includes('<script>window.broken')").asBoolean());
  }

  @Test
  void anExcerptIsShownAsItStandsInTheFile() throws IOException {
    Place place = Reports.place("train.jsonl", 7, "/messages", "odd", "before and after");
    open(Reports.of(Reports.result(Reports.ROLE, place)), 1_000, "light");
    assertEquals(
        "… before and after …",
        browser.evaluate("document.querySelector('details pre').textContent").asText());
  }

  @Test
  void everythingIsReachedAndOpenedByTheKeyboard() throws IOException {
    open(everything(), 1_000, "light");
    String stops =
        "[...document.querySelectorAll('summary, a[href], [tabindex]')].filter(e => e.checkVisibility())";
    int count = browser.evaluate(stops + ".length").asInt();
    assertTrue(count > 5, count + " stops");
    for (int i = 0; i < count; i++) {
      browser.press("Tab", "", 9);
      String here = "document.activeElement === " + stops + "[" + i + "]";
      assertTrue(browser.evaluate(here).asBoolean(), "stop " + i);
      String outline = "getComputedStyle(document.activeElement).outlineStyle";
      assertEquals("solid", browser.evaluate(outline).asText(), "stop " + i);
    }
    browser.evaluate("document.querySelector('summary').focus()");
    boolean open = browser.evaluate("document.querySelector('details').open").asBoolean();
    browser.press("Enter", "\r", 13);
    assertEquals(
        !open, browser.evaluate("document.querySelector('details').open").asBoolean(), "opened");
  }

  @ParameterizedTest
  @CsvSource({"1000, light", "1000, dark", "320, light", "320, dark"})
  void thereIsNoBarrier(int width, String scheme) throws IOException {
    for (Report report : List.of(everything(), GoldenTest.report("bad"))) {
      open(report, width, scheme);
      browser.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
      assertFalse(
          browser.evaluate("document.documentElement.scrollWidth > window.innerWidth").asBoolean(),
          "wider than the window of " + width);
      browser.evaluate(axe());
      JsonNode found =
          browser.evaluate(
              "axe.run().then(r => r.violations.map(v => v.impact + ' ' + v.id + ' '"
                  + " + v.nodes[0].html.slice(0, 200)))");
      List<String> faults =
          StreamSupport.stream(found.spliterator(), false).map(JsonNode::asText).toList();
      assertEquals(List.of(), faults);
    }
  }

  private static String axe() throws IOException {
    try (InputStream in = requireNonNull(BrowserTest.class.getResourceAsStream("/axe.min.js"))) {
      return new String(in.readAllBytes(), UTF_8) + ";0";
    }
  }
}
