package io.github.tuneready.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tuneready.rule.RuleInfo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Formats with a limit of their readers keep it, whatever was found. */
class LimitsTest {
  private static Report large() {
    List<RuleResult> results = new ArrayList<>();
    for (int rule = 0; rule < 300; rule++) {
      RuleInfo info =
          RuleInfo.error("content/rule-" + rule, "a rule that found very much")
              .why("x ".repeat(900));
      List<Place> places = new ArrayList<>();
      for (int i = 1; i <= 1_000; i++) {
        String told = "text ".repeat(40) + i;
        places.add(new Place("train.jsonl", i, 10L * i, 3, "/messages/0", told, null));
      }
      results.add(
          new RuleResult(
              info, io.github.tuneready.rule.Severity.ERROR, 5_000_000, 4_000_000, places));
    }
    return Reports.of(results.toArray(RuleResult[]::new));
  }

  @Test
  void aCommentIsShortEnough() throws IOException {
    assertTrue(Reports.written(new MarkdownReport(), large()).length() < 60_000);
  }

  @Test
  void aPageIsUnderAMegabyte() throws IOException {
    int bytes = Reports.written(new HtmlReport(), large()).getBytes(UTF_8).length;
    assertTrue(bytes < 1_000_000, bytes + " bytes");
  }

  @Test
  void annotationsAreTenOfAKind() throws IOException {
    String written = Reports.written(new GithubReport(), large());
    assertEquals(10, written.lines().filter(line -> line.startsWith("::error ")).count());
  }

  @Test
  void aPageLoadsAndRunsNothing() throws IOException {
    String page = Reports.written(new HtmlReport(), Reports.ready());
    assertTrue(page.contains("default-src 'none'; style-src 'unsafe-inline'"), page);
    for (String word : List.of("<script", "src=", "href=", "@import", "url(", "http://")) {
      assertEquals(-1, page.indexOf(word), word);
    }
  }
}
