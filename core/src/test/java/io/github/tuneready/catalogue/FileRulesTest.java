package io.github.tuneready.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tuneready.example.Position;
import io.github.tuneready.example.Split;
import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Finding;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.Line;
import io.github.tuneready.rule.Provider;
import io.github.tuneready.rule.Redaction;
import io.github.tuneready.rule.Rule;
import io.github.tuneready.similarity.Comparison;
import io.github.tuneready.statistics.FileFacts;
import io.github.tuneready.statistics.Statistics;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults of whole files, those among them that no lines can show. */
class FileRulesTest {
  private static final long MEBIBYTE = 1 << 20;

  /** What the rules say about a file with one example and these facts besides. */
  private static Map<String, List<String>> found(
      Provider provider, Split split, Consumer<FileFacts> told) {
    Policy policy = Policy.standard().withProvider(provider);
    Statistics statistics = new Statistics(Long.MAX_VALUE, Comparison.standard(), true);
    FileFacts facts = statistics.files().facts(Position.of(split, 0, 0, 0));
    facts.setName("train.jsonl");
    facts.addLine(false, false, true);
    facts.addExample(true);
    told.accept(facts);
    Findings findings = new Findings(9, Redaction.NONE, policy.ruleSeverities(), new Line());
    Map<String, List<String>> found = new TreeMap<>();
    for (Rule rule : FileRules.all(policy)) {
      ((DatasetRule) rule).check(statistics, findings);
      List<Finding> first = findings.first(rule.info().id());
      if (!first.isEmpty()) {
        found.put(rule.info().id(), first.stream().map(Finding::message).toList());
      }
    }
    return found;
  }

  private static Map<String, List<String>> found(Consumer<FileFacts> told) {
    return found(Provider.OPENAI, Split.TRAIN, told);
  }

  private static Map<String, List<String>> one(String rule, String message) {
    return Map.of(rule, List.of(message));
  }

  @Test
  void aSoundFileIsSilent() {
    assertEquals(Map.of(), found(facts -> {}));
  }

  @Test
  void aDamagedArchiveSaysHowFarItWasRead() {
    assertEquals(
        one("format/damaged-archive", "it ends early; read before it: 1 line"),
        found(facts -> facts.setDamage("it ends early")));
  }

  @Test
  void aFileThatShrankIsWorseThanOneThatChanged() {
    assertEquals(
        one("format/changed-while-reading", "the file changed"),
        found(facts -> facts.setChange("the file changed", false)));
    assertEquals(
        one("format/shrank-while-reading", "the file shrank"),
        found(facts -> facts.setChange("the file shrank", true)));
  }

  @Test
  void aFileOverThePlatformsLimitIsTooLarge() {
    assertEquals(Map.of(), found(facts -> facts.addBytes(512 * MEBIBYTE)));
    assertEquals(
        one("format/file-too-large", "the file has 514 MiB, the platform takes 512 MiB"),
        found(facts -> facts.addBytes(514 * MEBIBYTE)));
    assertEquals(
        Map.of(), found(Provider.TOGETHER, Split.TRAIN, facts -> facts.addBytes(514 * MEBIBYTE)));
  }

  @Test
  void anEvaluationFileIsNeverUploaded() {
    assertEquals(
        Map.of(),
        found(
            Provider.OPENAI,
            Split.EVALUATION,
            facts -> {
              facts.addBytes(514 * MEBIBYTE);
              facts.setName("eval.json");
            }));
  }

  @Test
  void azureFormsCarryLess() {
    assertEquals(
        one("format/large-for-form", "the file has 151 MiB, a form carries 150 MiB"),
        found(
            Provider.AZURE,
            Split.TRAIN,
            facts -> {
              facts.addBytes(151 * MEBIBYTE);
              facts.setByteOrderMark();
            }));
  }

  @Test
  void aForeignFileIsOneFindingAndNotAnEmptyOneToo() {
    Statistics none = new Statistics(Long.MAX_VALUE, Comparison.standard(), true);
    none.files().facts(Position.of(Split.TRAIN, 0, 0, 0)).setForeign("a PDF: export it as JSON");
    Policy policy = Policy.standard();
    Findings findings = new Findings(9, Redaction.NONE, policy.ruleSeverities(), new Line());
    FileRules.all(policy).forEach(rule -> ((DatasetRule) rule).check(none, findings));
    assertEquals(1, findings.count("format/foreign-file"));
    assertEquals(0, findings.count("format/no-examples"));
  }

  /** CR LF on each line but a last one that does not end at all is one style, not two. */
  @ParameterizedTest
  @CsvSource({
    "0, 3, true, ''",
    "3, 0, true, format/crlf",
    "2, 1, true, format/mixed-line-ends",
    "2, 1, false, format/crlf",
    "1, 2, false, format/mixed-line-ends",
  })
  void lineEndsAreOfOneStyleOrMixed(int crlf, int others, boolean ended, String expected) {
    Statistics statistics = new Statistics(Long.MAX_VALUE, Comparison.standard(), true);
    FileFacts facts = statistics.files().facts(Position.of(Split.TRAIN, 0, 0, 0));
    for (int line = 0; line < crlf + others; line++) {
      boolean last = line == crlf + others - 1;
      facts.addLine(false, line < crlf, ended || !last);
      facts.addExample(true);
    }
    Policy policy = Policy.standard();
    Findings findings = new Findings(9, Redaction.NONE, policy.ruleSeverities(), new Line());
    FileRules.all(policy).forEach(rule -> ((DatasetRule) rule).check(statistics, findings));
    List<String> found =
        Stream.of("format/crlf", "format/mixed-line-ends")
            .filter(rule -> findings.count(rule) > 0)
            .toList();
    assertEquals(expected.isEmpty() ? List.of() : List.of(expected), found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "train.jsonl",
        "a/b.d/TRAIN.JSONL",
        "C:\\data\\train.jsonl",
        "train.jsonl.gz",
        "train.jsonl.zst",
        "-",
        "/dev/fd/63",
        "/proc/self/fd/0",
        "",
      })
  void namesThatAreNotAtFault(String name) {
    assertEquals(null, FileName.fault(name));
  }

  @ParameterizedTest
  @CsvSource({
    "train.json, the name is 'train.json'",
    "data.jsonl/train, the name is 'train'",
    "train.gz, the name is 'train.gz'",
    "jsonl, the name is 'jsonl'",
  })
  void namesAtFault(String name, String fault) {
    assertEquals(fault, FileName.fault(name));
  }
}
