package io.github.tuneready.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tuneready.Dataset;
import io.github.tuneready.Validator;
import io.github.tuneready.example.DefectKind;
import io.github.tuneready.report.Report;
import io.github.tuneready.report.RuleResult;
import io.github.tuneready.rule.Provider;
import io.github.tuneready.rule.Rule;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Holds what the pages of the rules promise. */
class CatalogueTest {
  private static final Path DOCUMENT = Path.of("../docs/rules.md");

  /** Faults that no few lines can show; tests of their own show them. */
  private static final Set<String> WITHOUT_LINES =
      Set.of(
          "style/llm-prevalence", // takes twenty different answers of forty words
          "format/damaged-archive",
          "format/shrank-while-reading",
          "format/changed-while-reading",
          "format/file-too-large",
          "format/large-for-form",
          "format/large-line",
          "format/line-too-long");

  private static final List<Rule> RULES = Catalogue.all(Policy.standard());

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> flaggedLinesAreFlagged() {
    return pages()
        .filter(info -> !info.flagged().isEmpty())
        .map(
            info ->
                DynamicTest.dynamicTest(
                    info.id(),
                    () -> {
                      List<String> found =
                          found(info, "flagged", info.flagged(), info.flaggedOptions());
                      assertTrue(found.contains(info.id()), "found only " + found);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> cleanLinesAreClean() {
    return pages()
        .filter(info -> !info.clean().isEmpty())
        .map(
            info ->
                DynamicTest.dynamicTest(
                    info.id(),
                    () -> {
                      List<String> found = found(info, "clean", info.clean(), info.cleanOptions());
                      assertFalse(found.contains(info.id()), () -> "found " + found);
                    }));
  }

  private static Stream<RuleInfo> pages() {
    return RULES.stream().map(Rule::info);
  }

  /** The rules that find something in the lines of a page. */
  private List<String> found(RuleInfo info, String part, String lines, Map<String, String> options)
      throws IOException {
    Path files = Files.createDirectories(folder.resolve(info.id()).resolve(part));
    Dataset dataset = PageFiles.write(files, lines);
    Policy policy = PagePolicy.of(info, options);
    Report report = new Validator(policy).withThreads(1).validate(dataset);
    return report.results().stream().map(RuleResult::info).map(RuleInfo::id).toList();
  }

  @Test
  void everyPageIsComplete() {
    List<String> wanting = new ArrayList<>();
    for (Rule rule : RULES) {
      RuleInfo info = rule.info();
      boolean told =
          !info.summary().isBlank()
              && !info.summary().endsWith(".")
              && !info.why().isBlank()
              && !info.fix().isBlank()
              && !info.source().isBlank();
      boolean shown = !info.flagged().isEmpty() && !info.clean().isEmpty();
      if (!told || shown == WITHOUT_LINES.contains(info.id())) {
        wanting.add(info.id());
      }
    }
    assertEquals(List.of(), wanting);
  }

  /** A year stands in every source, so that a reader knows how old the knowledge is. */
  @Test
  void everySourceIsDated() {
    List<String> undated =
        pages()
            .filter(info -> !info.source().matches("(?s).*\\b(19|20)\\d\\d\\b.*"))
            .map(RuleInfo::id)
            .toList();
    assertEquals(List.of(), undated);
  }

  @Test
  void idsAreUnique() {
    Set<String> seen = new HashSet<>();
    List<String> twice = pages().map(RuleInfo::id).filter(id -> !seen.add(id)).toList();
    assertEquals(List.of(), twice);
  }

  @Test
  void rulesOfAFamilyStandTogether() {
    List<String> families = new ArrayList<>();
    for (RuleInfo info : pages().toList()) {
      if (families.isEmpty() || !families.get(families.size() - 1).equals(info.family())) {
        families.add(info.family());
      }
    }
    assertEquals(families.stream().distinct().toList(), families);
  }

  @Test
  void everyRuleLooksAtSomeProvider() {
    List<String> never =
        pages()
            .filter(
                info ->
                    Stream.of(Provider.values())
                        .allMatch(provider -> info.severityAt(provider) == Severity.OFF))
            .map(RuleInfo::id)
            .toList();
    assertEquals(List.of(), never);
  }

  @Test
  void everyDefectHasExactlyOneRule() {
    Map<DefectKind, List<String>> wrong = new EnumMap<>(DefectKind.class);
    for (DefectKind kind : DefectKind.values()) {
      List<String> ids =
          RULES.stream()
              .filter(rule -> rule instanceof DefectRule defectRule && defectRule.kind() == kind)
              .map(rule -> rule.info().id())
              .toList();
      if (ids.size() != 1) {
        wrong.put(kind, ids);
      }
    }
    assertEquals(Map.of(), wrong);
  }

  /** Which rules there are does not depend on who will run the job. */
  @Test
  void everyProviderHasTheSameRules() {
    List<String> ids = pages().map(RuleInfo::id).sorted(Comparator.naturalOrder()).toList();
    for (Provider provider : Provider.values()) {
      List<Rule> rules = Catalogue.all(Policy.standard().withProvider(provider));
      assertEquals(ids, rules.stream().map(rule -> rule.info().id()).sorted().toList());
    }
  }

  /** {@code -Dtuneready.update=true} writes the document anew. */
  @Test
  void theDocumentIsCurrent() throws IOException {
    String current = RulesDocument.of(RULES);
    if (Boolean.getBoolean("tuneready.update")) {
      Files.writeString(DOCUMENT, current, UTF_8);
    }
    assertEquals(current, Files.readString(DOCUMENT, UTF_8));
  }
}
