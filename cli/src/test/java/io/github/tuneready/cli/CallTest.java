package io.github.tuneready.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A wrong call is one line that says what is wrong and offers the near word. */
class CallTest {
  @TempDir Path folder;
  private Shell shell;
  private String train = "";

  @BeforeEach
  void writeData() throws IOException {
    shell = new Shell(folder);
    train = shell.file("train.jsonl", Chats.good(12));
  }

  @ParameterizedTest
  @CsvSource({
    "--fail-onn, did you mean --fail-on?",
    "--valdation, did you mean --validation?",
    "--treads, did you mean --threads?",
    "--nothing-like-it, is no option",
    "-z, is no option"
  })
  void anUnknownOptionIsNamedWithTheNearest(String option, String told) {
    shell.run(train, option, "x").ends(2).complains(told).complains("'" + option + "'");
  }

  @ParameterizedTest
  @CsvSource({
    "--format, jsno, json",
    "--fail-on, warnin, warning",
    "--provider, openia, openai",
    "--goal, formt, format",
    "--color, alwas, always",
    "--redact, secret, secrets",
    "--select, format/invalid-jsn, format/invalid-json",
    "--ignore, conversatio, conversation",
    "--method, suprvised, supervised"
  })
  void aWrongValueIsNamedWithTheNearest(String option, String value, String near) {
    shell.run(train, option, value).ends(2).complains(option + ": '" + value + "' ");
    shell.run(train, option, value).complains("did you mean " + near + "?");
  }

  @ParameterizedTest
  @CsvSource({
    "--threads, 0",
    "--threads, many",
    "--epochs, 1.5",
    "--show, -1",
    "--max-cost, cheap",
    "--as-of, yesterday",
    "--as-of, 2026-02-30",
    "--severity, format/invalid-json",
    "--severity, format/invalid-json=loud",
    "-o, report.pdf"
  })
  void aValueOutOfRangeIsAWrongCall(String option, String value) {
    shell.run(train, option, value).ends(2).complains("'").showsNoTrace();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--validation", "--fail-on", "-o", "--model"})
  void aMissingValueIsAskedFor(String option) {
    shell.run(train, option).ends(2).complains("needs a value").showsNoTrace();
  }

  @ParameterizedTest
  @CsvSource({"toknes, tokens", "ruls, rules", "explian, explain"})
  void aFileThatIsNotThereMayBeAMisspeltVerb(String word, String verb) {
    shell.run(word).ends(3).complains("did you mean the command " + verb + "?");
  }

  @Test
  void aFileThatIsNotThereMayBeAMisspeltFile() {
    shell.run(shell.path("trian.jsonl")).ends(3).complains("did you mean " + train + "?");
  }

  @Test
  void aVerbAfterAFileIsPointedOut() {
    shell.run(train, "rules").ends(3).complains("a command comes first");
  }

  @Test
  void oneMissingFileAmongSeveralFailsTheCall() {
    Outcome outcome = shell.run(train, shell.path("more.jsonl")).ends(3);
    outcome.complains("more.jsonl: no such file");
    assertEquals("", outcome.out());
  }

  @Test
  void anArgumentFileIsNotExpanded() throws IOException {
    shell.file("words", List.of(train));
    shell.run("@" + shell.path("words")).ends(3).complains("no such file");
  }

  @Test
  void whatAUserTypedCannotPaintTheTerminal() {
    Outcome outcome = shell.run("--\u001b[31mred\u202e").ends(2);
    assertTrue(outcome.err().chars().noneMatch(c -> c == 0x1b || c == 0x202e), outcome.err());
  }

  @Test
  void aVariableStandsForAnOption() throws IOException {
    List<String> lines = Chats.good(12);
    lines.add(lines.get(0));
    String copies = shell.file("copies.jsonl", lines);
    shell.with("VALIDATE_DATASET_FAIL_ON", "warning");
    shell.run(copies).ends(1);
    shell.run(copies, "--fail-on", "error").ends(0);
    shell.with("VALIDATE_DATASET_NO_DUPLICATES", "yes").with("VALIDATE_DATASET_FORMAT", "json");
    shell.run(copies, "--ignore", "duplicate").says("\"formatVersion\"");
  }

  @Test
  void aWrongVariableIsNamed() {
    shell.with("VALIDATE_DATASET_FAIL_ON", "eror");
    shell.run(train).ends(2).complains("VALIDATE_DATASET_FAIL_ON: 'eror'");
    shell.with("VALIDATE_DATASET_FAIL_ON", "").with("VALIDATE_DATASET_QUIET", "maybe");
    shell.run(train).ends(2).complains("VALIDATE_DATASET_QUIET: 'maybe'");
  }
}
