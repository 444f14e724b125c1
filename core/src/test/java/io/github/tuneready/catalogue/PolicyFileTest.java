package io.github.tuneready.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tuneready.document.DocumentException;
import io.github.tuneready.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyFileTest {
  private static final Path DOCUMENT = Path.of("../docs/configuration.md");
  private static final Path SCHEMA = Path.of("../docs/validate-dataset.schema.json");
  private static final String FIRST = "<!-- template -->\n";
  private static final String LAST = "<!-- end of template -->\n";

  @TempDir Path folder;

  private PolicyFile file(String text) throws IOException {
    return PolicyFile.read(Files.writeString(folder.resolve("policy.yaml"), text));
  }

  private static String uncommented() {
    return PolicyPage.template().replaceAll("(?m)^#(?=[a-z]|  )", "");
  }

  @Test
  void theTemplateChangesNothingAndNamesEveryKey() throws IOException {
    assertEquals(Policy.standard(), file(PolicyPage.template()).policy());
    String keys = uncommented();
    PolicyFile all = file(keys.substring(0, keys.indexOf("\nrules:")));
    assertEquals(Policy.standard(), all.policy());
    Set<String> named = PolicyKeys.all().stream().map(PolicyKey::path).collect(Collectors.toSet());
    Set<String> given = new TreeSet<>(all.keys());
    PolicyKeys.all().stream().map(PolicyKey::section).forEach(given::remove);
    assertEquals(new TreeSet<>(named), given);
    PolicyFile withRules = file(keys);
    assertEquals(Severity.OFF, withRules.policy().severities().get("privacy"));
    assertEquals("{content/template-placeholder=> 1%}", withRules.policy().limits().toString());
  }

  @Test
  void whatIsShownSaysTheSame() throws IOException {
    Policy policy =
        file("""
        model: "odd # name"
        max-cost: 12.50
        fail-on: never
        select: [format, size]
        stages: {style: no}
        size: {useful: 600, good-prompt: 700}
        decision: {least-iterations: 14, worthwhile-gain: 0.03}
        rules: {privacy: off, duplicate: {error-if: "> 3"}}
        """)
            .policy();
    assertEquals(600, policy.size().useful());
    assertEquals(14, policy.decision().leastIterations());
    assertEquals(0.03, policy.decision().worthwhileGain());
    assertEquals(700, policy.decision().goodPrompt());
    assertEquals(policy, file(PolicyPage.shown(policy, key -> "here")).policy());
  }

  @Test
  void anExceptionEnds() throws IOException {
    PolicyFile file = file("rules: {privacy: {severity: off, until: 2026-12-31, reason: old}}");
    assertEquals(1, file.policy(LocalDate.of(2026, 12, 31)).severities().size());
    assertTrue(file.policy(LocalDate.of(2027, 1, 1)).severities().isEmpty());
    assertEquals("privacy", file.ended(LocalDate.of(2027, 1, 1)).get(0).rule());
  }

  @Test
  void mistakesNamePlaceAndKey() {
    assertFault("modle: x", "1:1: modle: is not a known key; did you mean \"model\"?");
    assertFault("rules:\n  privcy: off", "2:11: rules.privcy: 'privcy' is no rule");
    assertFault("rules: {privacy: {error-if: \"1%\"}}", "rules.privacy.error-if: must be such as");
    assertFault("ignore: [privcy]", "ignore: 'privcy' is not known; did you mean \"privacy\"?");
    assertFault("size: {useful: 20000}", "size: thresholds must rise");
    assertFault("decision: {least-iterations: 1}", "decision.least-iterations: must be 2 to");
    assertFault("decision: {last-iterations: 99999999999}", "decision.last-iterations: must be 1");
    assertFault("decision: {error: 0}", "decision.error: must be between 0 and 1");
    assertFault("as-of: tomorrow", "as-of: must be a day");
    assertFault("epochs: 51", "epochs: must be 1 to 50");
    assertFault("style: 3", "style: must be keys with values");
    assertFault("prices: none.json", "none.json");
  }

  private void assertFault(String text, String message) {
    Exception fault = assertThrows(Exception.class, () -> file(text));
    assertTrue(fault instanceof DocumentException || fault instanceof IOException, fault::toString);
    assertTrue(String.valueOf(fault.getMessage()).contains(message), fault::toString);
  }

  @Test
  void theSchemaHasTheKeysOfTheReader() throws IOException {
    JsonNode properties = new ObjectMapper().readTree(PolicyPage.schema()).get("properties");
    for (PolicyKey key : PolicyKeys.all()) {
      JsonNode section =
          key.section().isEmpty() ? properties : properties.get(key.section()).get("properties");
      assertTrue(section.has(key.name()), key.path());
    }
    assertTrue(properties.has("rules"));
  }

  /** {@code -Dtuneready.update=true} writes the documents anew. */
  @Test
  void theDocumentsAreCurrent() throws IOException {
    String text = Files.readString(DOCUMENT);
    int from = text.indexOf(FIRST) + FIRST.length();
    String wanted = "```yaml\n" + PolicyPage.template() + "```\n";
    if (Boolean.getBoolean("tuneready.update")) {
      Files.writeString(
          DOCUMENT, text.substring(0, from) + wanted + text.substring(text.indexOf(LAST)));
      Files.writeString(SCHEMA, PolicyPage.schema());
      return;
    }
    assertEquals(wanted, text.substring(from, text.indexOf(LAST)));
    assertEquals(PolicyPage.schema(), Files.readString(SCHEMA));
  }
}
