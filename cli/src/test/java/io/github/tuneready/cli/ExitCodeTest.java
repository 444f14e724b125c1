package io.github.tuneready.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tuneready.Validator;
import io.github.tuneready.example.Example;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Features;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exit codes are what scripts rely on. */
class ExitCodeTest {
  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(folder);
  }

  @Test
  void goodDataIsReady() throws IOException {
    String train = shell.file("train.jsonl", Chats.good(12));
    Outcome outcome = shell.run(train).ends(0).says("READY");
    assertEquals("", outcome.err());
  }

  @Test
  void oneFaultyLineIsNotReady() throws IOException {
    List<String> lines = Chats.good(12);
    lines.add("{\"messages\": [");
    shell.run(shell.file("train.jsonl", lines)).ends(1).says("train.jsonl:13:").showsNoTrace();
  }

  @ParameterizedTest
  @CsvSource({"error, 0", "warning, 1", "never, 0"})
  void warningsFailOnlyIfAsked(String level, int code) throws IOException {
    List<String> lines = Chats.good(12);
    lines.add(lines.get(0));
    shell.run(shell.file("train.jsonl", lines), "--fail-on", level).ends(code);
  }

  @Test
  void nothingFailsIfNeverAsked() throws IOException {
    List<String> lines = Chats.good(12);
    lines.add("no JSON");
    shell.run(shell.file("train.jsonl", lines), "--fail-on", "never").ends(0).says("NOT READY");
  }

  @Test
  void noFileIsAWrongCall() {
    shell.run().ends(2).complains("no FILE is given");
  }

  @Test
  void aPersonWhoTypesTheNameAloneIsShownWhatToType() {
    Outcome outcome = shell.onTerminal(80).run().ends(2);
    assertTrue(outcome.err().contains("validate-dataset train.jsonl "), outcome.err());
    assertTrue(outcome.err().lines().allMatch(line -> line.length() <= 80), outcome.err());
  }

  @Test
  void aMissingFileCannotBeRead() {
    shell.run(shell.path("train.jsonl")).ends(3).complains("no such file").showsNoTrace();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n  \n", "\uFEFF"})
  void noExampleIsUnreadable(String content) throws IOException {
    String train = shell.file("train.jsonl", List.of(content));
    shell.run(train).ends(3).complains("no example at all").says("NOT READY");
  }

  @Test
  void anEmptyValidationFileIsNotOverlooked() throws IOException {
    String train = shell.file("train.jsonl", Chats.good(12));
    String valid = shell.file("valid.jsonl", new byte[0]);
    shell.run(train, "--validation", valid).ends(3).complains("valid.jsonl: no example at all");
  }

  @Test
  void aFaultOfOursNamesRuleAndLineAndShowsNoTrace() throws IOException {
    Outcome outcome = breaking().run(shell.file("train.jsonl", Chats.good(12))).ends(70);
    outcome.complains("rule test/breaks failed at").complains("train.jsonl:1:");
    outcome.complains("please report this");
    assertTrue(!outcome.err().contains("    at "), outcome.err());
    assertEquals("", outcome.out());
  }

  @Test
  void debugShowsWhereItBroke() throws IOException {
    Outcome outcome = breaking().run(shell.file("train.jsonl", Chats.good(12)), "--debug").ends(70);
    assertTrue(outcome.err().contains("    at "), outcome.err());
  }

  private Shell breaking() {
    return new Shell(folder).with(policy -> new Validator(policy).with(new Breaking()));
  }

  /** A rule that breaks on every example. */
  private record Breaking() implements ExampleRule {
    private static final RuleInfo INFO =
        RuleInfo.error("test/breaks", "this rule breaks").why("It is a test.").fix("Do nothing.");

    @Override
    public RuleInfo info() {
      return INFO;
    }

    @Override
    public void check(Example example, Features features, Findings findings) {
      throw new IllegalStateException("broken");
    }
  }
}
