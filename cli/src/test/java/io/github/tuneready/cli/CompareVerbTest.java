package io.github.tuneready.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareVerbTest {
  @TempDir Path folder;
  private Shell shell;
  private String faulty;
  private String clean;

  @BeforeEach
  void checkTwice() throws IOException {
    shell = new Shell(folder);
    List<String> lines = new ArrayList<>(Chats.good(12));
    clean = saved("clean", lines);
    lines.add("broken");
    lines.add(lines.get(0));
    faulty = saved("faulty", lines);
  }

  private String saved(String name, List<String> lines, String... options) throws IOException {
    List<String> words = new ArrayList<>();
    words.add(shell.file(name + ".jsonl", lines));
    words.addAll(List.of("-o", shell.path(name + ".json")));
    words.addAll(List.of(options));
    shell.run(words.toArray(String[]::new));
    return shell.path(name + ".json");
  }

  @Test
  void betterAndWorseAreTold() {
    shell
        .run("compare", faulty, clean)
        .ends(0)
        .says("better")
        .says("error[format/invalid-json]")
        .says("NOT READY");
    assertFalse(shell.run("compare", faulty, clean).out().contains("worse"));
    Outcome back = shell.run("compare", clean, faulty).ends(0).says("worse");
    assertTrue(back.out().contains("\nWORSE\n"), back::out);
  }

  @Test
  void onlyWhoAsksForItFails() {
    shell.run("compare", clean, faulty, "--fail-if-worse").ends(1);
    shell.run("compare", faulty, clean, "--fail-if-worse").ends(0);
    shell.run("compare", clean, clean, "--fail-if-worse").ends(0).says("NO CHANGE");
  }

  @Test
  void jsonHasTheNumbers() throws IOException {
    Outcome outcome = shell.run("compare", clean, faulty, "--format", "json").ends(0);
    JsonNode json = new ObjectMapper().readTree(outcome.out());
    assertTrue(json.at("/worse").asBoolean());
    assertEquals("READY", json.at("/figures/0/before").asText());
    for (JsonNode rule : json.at("/rules")) {
      if (rule.at("/rule").asText().equals("format/invalid-json")) {
        assertEquals(0, rule.at("/before").asLong());
        assertEquals(1, rule.at("/after").asLong());
        assertEquals("worse", rule.at("/direction").asText());
        return;
      }
    }
    throw new AssertionError(outcome.out());
  }

  @Test
  void otherSettingsAndRulesLeftOutAreSaid() throws IOException {
    String other =
        saved("other", Chats.good(12), "--model", "gpt-4o-mini", "--ignore", "format/invalid-json");
    shell
        .run("compare", faulty, other, "--format", "markdown")
        .ends(0)
        .says("The model differs")
        .says("not run");
  }

  @Test
  void aFileHoldsWhatWouldBePrinted() throws IOException {
    for (String format : List.of("text", "json", "markdown")) {
      String[] print = {"compare", clean, faulty, "--format", format};
      String[] write = {"compare", clean, faulty, "--format", format, "-o", shell.path("changes")};
      assertEquals("", shell.run(write).ends(0).out());
      assertEquals(shell.run(print).out(), shell.read("changes"));
    }
    assertTrue(shell.files().stream().noneMatch(name -> name.endsWith(".tmp")));
    shell.run("compare", clean, faulty, "-o", shell.path("changes"), "--fail-if-worse").ends(1);
  }

  @Test
  void aFileThatMustNotBeWrittenIsRefused() {
    shell.run("compare", clean, faulty, "-o", clean).ends(2).complains("is the input");
    shell.run("compare", clean, faulty, "-o", shell.path("no/x")).ends(3).complains("not exist");
    shell.run("compare", clean, faulty, "-o", "/dev/null").ends(3).complains("no plain file");
  }

  @Test
  void twoReportsAreNeeded() {
    shell.run("compare", clean).ends(2).complains("two reports are compared");
    shell.run("compare", clean, shell.path("clean.jsonl")).ends(3).complains("clean.jsonl: ");
  }
}
