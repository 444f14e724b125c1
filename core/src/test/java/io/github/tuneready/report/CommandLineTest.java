package io.github.tuneready.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
  @Test
  void theCheckNamesFilesAndChoices() {
    assertEquals(
        "validate-dataset train.jsonl --validation valid.jsonl --goal format",
        new CommandLine(Reports.ready()).check());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my file.jsonl",
        "it's.jsonl",
        "$(id).jsonl",
        "a;b",
        "日本.jsonl",
        "a\u001b[2Jb'\\c\n"
      })
  void aShellReadsTheQuotedNameAsItWas(String name) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")));
    Process shell =
        new ProcessBuilder(List.of("/bin/bash", "-c", "printf %s " + ShellWord.of(name))).start();
    try (InputStream out = shell.getInputStream()) {
      String read = new String(out.readAllBytes(), UTF_8);
      assumeTrue(shell.waitFor() == 0);
      assertEquals(name, read);
    }
  }
}
