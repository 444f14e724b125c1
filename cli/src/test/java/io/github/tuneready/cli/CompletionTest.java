package io.github.tuneready.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script in the shells it is for; a shell that is not installed is passed over. */
class CompletionTest {
  private static final String START_OF_ZSH =
      "autoload -U compinit; compinit -u -D; setopt KSH_ARRAYS; ";

  @TempDir static Path folder;

  @BeforeAll
  static void files() throws IOException {
    Shell shell = new Shell(folder);
    Files.writeString(
        folder.resolve("script"), shell.run("completion", "bash").ends(0).out(), UTF_8);
    Files.createFile(folder.resolve("train.jsonl"));
    Files.createFile(folder.resolve("my data.jsonl"));
  }

  /** What a shell offers for the last of some words, in the order of the alphabet. */
  private String offered(String shell, String typed) throws IOException, InterruptedException {
    String words =
        List.of(typed.split(" ", -1)).stream()
            .map(word -> "'" + word + "'")
            .collect(Collectors.joining(" "));
    String call =
        "source ./script; COMP_WORDS=(validate-dataset "
            + words
            + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMPREPLY=();"
            + " _validate_dataset_values validate-dataset; printf '%s\\n' \"${COMPREPLY[@]}\"";
    return String.join(" ", new TreeSet<>(lines(shell, call)));
  }

  private List<String> lines(String shell, String call) throws IOException, InterruptedException {
    List<String> command =
        shell.equals("zsh")
            ? List.of("zsh", "-f", "-c", START_OF_ZSH + call)
            : List.of("bash", "--norc", "-c", call);
    Path out = folder.resolve("out");
    Process process;
    try {
      process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectOutput(out.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException notInstalled) {
      assumeTrue(false, "there is no " + shell + " here");
      return List.of();
    }
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    return Files.readAllLines(out, UTF_8).stream().filter(line -> !line.isEmpty()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "fi, fix",
    "--prov, --provider",
    "--provider t, together",
    "--provider=t, --provider=together",
    "-m gpt-4o, gpt-4o gpt-4o-mini",
    "cost --model gpt-4o-m, gpt-4o-mini",
    "train.jsonl --goal st, style",
    "--format ht, html",
    "--select conversation/la, conversation/last-not-assistant",
    "'--select size,conversation/la', 'size,conversation/last-not-assistant'",
    "explain conversation/la, conversation/last-not-assistant",
    "--severity size=o, size=off",
    "--severity=size=o, --severity=size=off",
    "completion z, zsh",
    "tr, train.jsonl",
    "fix m, my data.jsonl",
    "--evidence tr, train.jsonl",
  })
  void bothShellsOfferTheSame(String typed, String offered) throws Exception {
    assertEquals(offered, offered("bash", typed));
    assertEquals(offered, offered("zsh", typed));
  }

  /** Bash makes a word of the equals sign where a person types, which quotes do not show. */
  @ParameterizedTest
  @CsvSource({
    "--provider = t, together",
    "--severity size = w, warning",
    "--severity = size = w, warning",
    "'--provider =', azure bedrock fireworks generic mistral openai together",
  })
  void bashPartsWordsAtAnEqualsSign(String typed, String offered) throws Exception {
    assertEquals(offered, offered("bash", typed));
  }

  @Test
  void zshReadsTheScriptWithoutAWord() throws Exception {
    assertEquals(List.of("read"), lines("zsh", "source ./script 2>&1; echo read"));
  }
}
