package io.github.tuneready.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixVerbTest {
  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(folder);
  }

  private String faulty() throws IOException {
    List<String> lines = new ArrayList<>(Chats.good(12));
    lines.add(lines.get(0) + ",");
    lines.add("");
    lines.add("{\"messages\": ");
    return shell.file("train.jsonl", lines);
  }

  @Test
  void whatBecameOfTheLinesIsTold() throws IOException {
    String train = faulty();
    Outcome safe = shell.run("fix", train, "-o", shell.path("clean.jsonl")).ends(1);
    assertEquals(
        true, safe.err().contains("15 lines = 13 kept + 0 changed + 2 dropped"), safe.err());
    assertEquals(true, safe.err().contains("format/invalid-json, first in line 13"), safe.err());
    Outcome unsafe = shell.run("fix", train, "-o", shell.path("clean.jsonl"), "--unsafe").ends(0);
    assertEquals(true, unsafe.err().contains("the copy has no error"), unsafe.err());
    assertEquals(List.of("clean.jsonl", "clean.rejected.jsonl", "train.jsonl"), shell.files());
  }

  @Test
  void aPreviewWritesNothing() throws IOException {
    String train = faulty();
    Outcome outcome = shell.run("fix", train, "--diff").ends(1);
    outcome.says("train.jsonl:14  blank-line: the line is blank");
    outcome.says("train.jsonl:13  exact-duplicate: the same as " + train + ":1");
    assertEquals(List.of("train.jsonl"), shell.files());
    shell.run("fix", shell.file("good.jsonl", Chats.good(3)), "--diff").ends(0);
  }

  @Test
  void anOutputThatIsAnInputIsRefused() throws IOException {
    String train = faulty();
    byte[] before = Files.readAllBytes(Path.of(train));
    Files.createLink(folder.resolve("hard.jsonl"), Path.of(train));
    Files.createSymbolicLink(folder.resolve("soft.jsonl"), Path.of(train));
    for (String name : List.of("train.jsonl", "./train.jsonl", "hard.jsonl", "soft.jsonl")) {
      shell.run("fix", train, "-o", shell.path(name)).ends(2).complains("never written to");
    }
    shell.run("fix", folder.toString(), "-o", shell.path("train.jsonl")).ends(2);
    assertEquals(-1, java.util.Arrays.mismatch(before, Files.readAllBytes(Path.of(train))));
  }

  @Test
  void aWrongCallIsOneLine() throws IOException {
    String train = faulty();
    shell.run("fix").ends(2).complains("are needed");
    shell.run("fix", train).ends(2).complains("-o or --diff");
    shell.run("fix", train, "--diff", "-o", "x").ends(2).complains("-o or --diff");
    shell.run("fix", shell.path("no.jsonl"), "-o", shell.path("o")).ends(3).complains("no.jsonl");
    shell.run("fix", train, "-o", shell.path("no/o.jsonl")).ends(3).complains("does not exist");
  }

  @Test
  void whereNoRowIsLeftNothingIsWritten() throws IOException {
    String train = shell.file("train.jsonl", List.of("x", "y"));
    shell.run("fix", train, "--unsafe", "-o", shell.path("clean.jsonl")).ends(3);
    assertEquals(List.of("train.jsonl"), shell.files());
  }
}
