package io.github.tuneready.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tuneready.Validator;
import io.github.tuneready.report.Report;
import io.github.tuneready.report.RuleResult;
import io.github.tuneready.rule.Provider;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a dataset as a whole, and what had better not be said. */
class WholeFindingsTest {
  private static final String ROW =
      "«%d×{\"prompt\":\"Question #?\",\"completion\":\"Answer: #.\"}\n»";

  @TempDir Path folder;

  private Report report(Policy policy, String lines) throws IOException {
    return new Validator(policy).withThreads(1).validate(PageFiles.write(folder, lines));
  }

  private List<String> rules(String lines) throws IOException {
    return report(Policy.standard(), lines).results().stream()
        .map(result -> result.info().id())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 9})
  void aHandfulOfLegacyRowsHasNoHabits(int rows) throws IOException {
    List<String> found = rules(ROW.formatted(rows));
    assertTrue(found.contains("size/below-minimum"));
    assertFalse(found.stream().anyMatch(rule -> rule.startsWith("completion/")), found.toString());
  }

  @Test
  void tenLegacyRowsHaveHabits() throws IOException {
    List<String> found = rules(ROW.formatted(10));
    assertTrue(found.contains("completion/no-leading-space"), found.toString());
    assertTrue(found.contains("completion/common-completion-start"), found.toString());
    assertTrue(found.contains("completion/few-rows"), found.toString());
  }

  @Test
  void legacyRowsInAnotherFileAreMisplacedAndNoMore() throws IOException {
    List<String> found =
        rules("«30×" + ContentRules.chat("Is # right?", "# is.") + "»" + ROW.formatted(12));
    assertTrue(found.contains("format/mixed"), found.toString());
    assertFalse(found.stream().anyMatch(rule -> rule.startsWith("completion/")), found.toString());
  }

  @Test
  void pairsInAnotherFileAreMisplacedAndNoMore() throws IOException {
    List<String> found =
        rules("«30×" + ContentRules.chat("Is # right?", "# is.") + "»" + Samples.PAIR);
    assertTrue(found.contains("format/mixed"), found.toString());
    assertFalse(found.contains("preference/few-pairs"), found.toString());
  }

  /** Two prompts without an answer do not answer in two ways, nor all in the same one. */
  @Test
  void answersThatAreMissingAreNotCompared() throws IOException {
    List<String> found =
        rules("«12×{\"prompt\":\"Question #? ->\"}\n»{\"prompt\":\"Question 1? ->\"}\n");
    assertTrue(found.contains("completion/key-missing"), found.toString());
    assertFalse(found.contains("content/constant-answers"), found.toString());
    assertFalse(found.contains("contradiction/other-answer"), found.toString());
  }

  @Test
  void aMarkAloneIsNoBlankLine() throws IOException {
    assertEquals(
        "a byte-order mark and nothing else",
        message(report(Policy.standard(), "\uFEFF"), "format/no-examples"));
  }

  /** A model may be listed for its use and not for its training. */
  @Test
  void aModelIsNotTakenForAMisspellingOfItself() throws IOException {
    Policy azure = Policy.standard().withProvider(Provider.AZURE).withModel("gpt-4.1-mini");
    assertEquals(
        "no training price for gpt-4.1-mini at Azure in the table of 2026-10",
        message(report(azure, Samples.TEN), "cost/price-unknown"));
  }

  private static String message(Report report, String rule) {
    Optional<RuleResult> result =
        report.results().stream().filter(one -> one.info().id().equals(rule)).findFirst();
    return result.orElseThrow().at().get(0).message();
  }
}
