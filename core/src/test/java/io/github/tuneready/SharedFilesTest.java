package io.github.tuneready;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.report.Report;
import io.github.tuneready.report.RuleResult;
import io.github.tuneready.rule.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole files that nobody here wrote; skipped where they do not stand beside the checkout. */
class SharedFilesTest {
  private final Validator validator = new Validator(Policy.standard()).withThreads(1);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data/real",
        "suites/naughty",
        "suites/injection",
        "suites/blowup",
        "suites/encodings"
      })
  void everyFileGivesAReport(String folder) throws IOException {
    for (Path file : Shared.files(folder, ".jsonl")) {
      Report report = validator.validate(Dataset.train(file));
      assertFalse(report.results().isEmpty(), file::toString);
    }
  }

  @Test
  void anotherEncodingIsNoFlood() throws IOException {
    for (Path file : Shared.files("suites/encodings", ".jsonl")) {
      Report report = validator.validate(Dataset.train(file));
      List<RuleResult> errors =
          report.results().stream()
              .filter(result -> result.severity() == Severity.ERROR)
              .filter(result -> result.info().id().startsWith("format/"))
              .toList();
      assertTrue(errors.size() <= 1, () -> file + ": " + errors);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"naughty/blns_dataset.jsonl", "naughty/ucd_dataset.jsonl"})
  void strangeTextIsNoError(String file) throws IOException {
    Report report = validator.validate(Dataset.train(Shared.path("suites/" + file)));
    Set<String> errors =
        report.results().stream()
            .filter(result -> result.severity() == Severity.ERROR)
            .map(result -> result.info().id())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), errors);
  }
}
