package io.github.tuneready.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReportTest {
  private static final Place PLACE =
      Reports.place(
          "train.jsonl", 4_117, "/messages/4/role", "the role 'usr'", "{\"role\":\"usr\"}");

  private static String text(Report report, TextOptions options) {
    return Reports.written(new TextReport(options), report);
  }

  private static String text(Report report) {
    return text(report, TextOptions.standard());
  }

  @Test
  void cleanFileGivesAShortReport() {
    String text = text(Reports.ready());
    assertTrue(text.lines().count() < 36, text);
    assertTrue(text.contains("READY  no findings in 1,200 examples"), text);
    assertFalse(text.contains("NOT READY"), text);
  }

  @Test
  void aFindingShowsPlaceExcerptCaretWhyAndCure() {
    String text = text(Reports.of(Reports.result(Reports.ROLE, PLACE)));
    String header = "\nerror[conversation/unknown-role] the role is none that the platform knows";
    assertTrue(text.contains(header + "\n" + " ".repeat(71) + "1 example\n"), text);
    assertTrue(text.contains("  train.jsonl:4117:38  /messages/4/role\n"), text);
    assertTrue(text.contains("    | …{\"role\":\"usr\"}…\n    |         ^ the role 'usr'\n"), text);
    assertTrue(text.contains("  why  The platform rejects the file.\n"), text);
    assertTrue(text.contains("  fix  Use system, user, assistant or tool.\n"), text);
  }

  @Test
  void theWorstStandsLastAndTheNextStepsEndTheReport() {
    String text =
        text(
            Reports.of(
                Reports.result(Reports.ROLE, PLACE),
                Reports.result(Reports.EMPTY, Reports.line("train.jsonl", 3))));
    int warning = text.indexOf("warning[content/empty-answer]");
    int error = text.indexOf("error[conversation/unknown-role]");
    int verdict = text.indexOf("NOT READY");
    int next = text.indexOf("\nNext\n");
    assertTrue(0 < warning && warning < error && error < verdict && verdict < next, text);
    assertTrue(
        text.endsWith("validate-dataset train.jsonl --validation valid.jsonl --goal format\n"),
        text);
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 120})
  void linesFitTheWidthButForCommands(int width) {
    Report report = Reports.of(Reports.result(Reports.ROLE, PLACE, Reports.whole("w ".repeat(99))));
    for (String line : text(report, new TextOptions(width, false, 3, false)).split("\n", -1)) {
      boolean command = line.strip().startsWith("validate-dataset ");
      assertTrue(command || Columns.width(line) <= width, line);
    }
  }

  @Test
  void colourAddsNothingButColour() {
    Report report = Reports.of(Reports.result(Reports.ROLE, PLACE));
    String coloured = text(report, new TextOptions(80, true, 3, false));
    assertTrue(coloured.contains("\u001b[1;31m"), coloured);
    String plain = coloured.replaceAll("\u001b\\[[0-9;]*m", "");
    assertEquals(trimmed(text(report)), trimmed(plain));
  }

  private static List<String> trimmed(String text) {
    return text.lines().map(String::stripTrailing).toList();
  }

  @Test
  void quietSaysTheVerdictAndTheReasonsAlone() {
    String text =
        text(Reports.of(Reports.result(Reports.ROLE, PLACE)), new TextOptions(80, false, 3, true));
    assertEquals(
        """
        NOT READY  1 kind of error in 1,200 examples
          - the role is none that the platform knows
        """,
        text);
  }

  @Test
  void terribleFileIsNoFlood() {
    List<RuleResult> results = new ArrayList<>();
    for (int rule = 0; rule < 150; rule++) {
      RuleInfo info = RuleInfo.error("format/fault-" + rule, "fault number " + rule).why("Bad.");
      List<Place> at = new ArrayList<>();
      for (int line = 1; line <= 1_000; line++) {
        at.add(Reports.place("train.jsonl", line, "/messages", "m" + line, "excerpt"));
      }
      results.add(new RuleResult(info, Severity.ERROR, 10_000_000, 9_000_000, at));
    }
    String text = text(Reports.of(Verdict.NOT_READY, results));
    assertTrue(text.lines().count() < 220, "lines: " + text.lines().count());
    assertTrue(text.contains("10,000,000 in 9,000,000 examples"), text);
    assertTrue(text.contains("and 9,999,999 more"), text);
  }

  @Test
  void findingAboutTheWholeHasNoPlace() {
    RuleInfo size = RuleInfo.error("size/below-minimum", "too few examples");
    RuleResult few =
        new RuleResult(size, Severity.ERROR, 1, 1, List.of(Reports.whole("7 examples of 10")));
    String text = text(Reports.of(few));
    assertTrue(
        text.contains("error[size/below-minimum] too few examples\n  7 examples of 10\n"), text);
  }

  @Test
  void messageThatIsTheSameForAllPlacesIsSaidOnce() {
    String text =
        text(
            Reports.of(
                Reports.result(
                    Reports.ROLE,
                    Reports.place("train.jsonl", 1, "/a", "as before", "one"),
                    Reports.place("train.jsonl", 2, "/a", "as before", "two"))));
    assertEquals(text.indexOf("as before"), text.lastIndexOf("as before"), text);
  }
}
