package io.github.tuneready.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tuneready.Validator;
import io.github.tuneready.catalogue.Catalogue;
import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.rule.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The verbs other than the check, and the help. */
class VerbTest {
  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(folder);
  }

  @Test
  void allRulesAreListed() {
    Outcome outcome = shell.run("rules").ends(0);
    for (Rule rule : Catalogue.all(Policy.standard())) {
      outcome.says(rule.info().id());
    }
  }

  @Test
  void everyRuleIsExplained() {
    for (Rule rule : Catalogue.all(Policy.standard())) {
      shell.run("explain", rule.info().id()).ends(0).says(rule.info().id());
    }
  }

  @Test
  void completionKnowsEveryVerbAndItsOptions() {
    shell.run("completion", "bash").ends(0).says("duplicates").says("--shingle").says("--fail-on");
    Outcome bash = shell.run("completion", "bash");
    bash.says("provider_option_args=(\"openai\"").says("goal_option_args=(\"format\"");
    bash.says("format_option_args=(\"text\"").says("\"format/invalid-json\"");
    shell.run("completion", "zsh").ends(0).says("bashcompinit");
    shell.run("completion", "zhs").ends(2).complains("bash or zsh");
    shell.run("completion").ends(2).complains("bash or zsh");
  }

  @Test
  void theManualKnowsEveryVerbOptionAndExample() {
    Outcome page = shell.run("man").ends(0).says(".TH VALIDATE-DATASET 1");
    for (String verb : new Verbs(Validator::new).names()) {
      page.says(".SS " + verb + "\n");
      HelpTexts.examples(verb).forEach(line -> page.says(roff(line.replace("\"", "\\(dq"))));
    }
    page.says("\\fB" + roff("--fail-on") + "\\fR=\\fILEVEL\\fR\n");
    page.says("\\fB" + roff("-m") + "\\fR, \\fB" + roff("--model") + "\\fR=\\fINAME\\fR\n");
  }

  private static String roff(String text) {
    return text.replace("\\(dq", "\u0001")
        .replace("\\", "\\e")
        .replace("\u0001", "\\(dq")
        .replace("-", "\\-");
  }

  @Test
  void halfAnIdIsEnoughWhereItIsAlone() {
    shell.run("explain", "invalid-json").ends(0).says("format/invalid-json");
    shell.run("explain", "invalid-jsn").ends(2).complains("did you mean format/invalid-json?");
    shell.run("explain").ends(2);
  }

  @Test
  void tokensAreOneLineForEachExampleAndTheTotals() throws IOException {
    List<String> lines = Chats.good(2);
    lines.add("broken");
    String train = shell.file("train.jsonl", lines);
    Outcome outcome = shell.run("tokens", train).ends(1).complains("1 of 3 examples");
    List<String> out = outcome.out().lines().toList();
    assertEquals(4, out.size());
    assertTrue(out.get(0).startsWith("{\"file\":\"" + train + "\",\"line\":1,\"tokens\":"));
    assertTrue(out.get(3).startsWith("{\"examples\":3,\"unreadable\":1,\"tokens\":"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "rules", "explain", "tokens", "decide", "subset", "report", "compare", "help"})
  void everyVerbHasHelpWithAnExample(String verb) {
    String[] words = verb.isEmpty() ? new String[] {"--help"} : new String[] {verb, "--help"};
    shell.run(words).ends(0).says("Example").says("validate-dataset").says("Usage: ");
    assertEquals(shell.run(words).out(), shell.run(help(verb)).ends(0).out());
  }

  private static String[] help(String verb) {
    return verb.isEmpty() ? new String[] {"help"} : new String[] {"help", verb};
  }

  @Test
  void helpIsNoWiderThan100Columns() {
    for (String verb : List.of("", "rules", "explain", "tokens", "decide", "subset")) {
      shell.run(help(verb)).out().lines().forEach(line -> assertTrue(line.length() <= 100, line));
    }
  }

  @Test
  void theHelpOfTheCheckNamesEveryVerbAndExitCode() {
    Outcome help = shell.run("--help");
    for (String verb :
        new Verbs(
                policy -> {
                  throw new AssertionError();
                })
            .names()) {
      help.says("\n  " + verb);
    }
    help.says("0 ready").says("2 wrong call").says("70 ");
  }

  @Test
  void theVersionIsPrinted() {
    String version = shell.run("--version").ends(0).out();
    assertTrue(version.matches("validate-dataset \\S+\n"), version);
    assertEquals(version, shell.run("-V").out());
  }
}
