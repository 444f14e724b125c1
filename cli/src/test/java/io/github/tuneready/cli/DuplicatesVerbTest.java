package io.github.tuneready.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuplicatesVerbTest {
  private static final String ANSWER = "The van comes between nine and eleven on %s morning.";

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(folder);
  }

  private String train() throws IOException {
    return shell.file(
        "train.jsonl",
        List.of(
            Chats.chat("When will my parcel be here?", ANSWER.formatted("Monday")),
            Chats.chat("How do I send a suitcase?", "Bring it to a branch, with a form."),
            Chats.chat("When will my parcel be here?", ANSWER.formatted("Monday")),
            Chats.chat("when will my parcel be here", ANSWER.formatted("Friday"))));
  }

  @Test
  void everyPairIsOneLine() throws IOException {
    String train = train();
    Outcome outcome = shell.run("duplicates", train).ends(0);
    assertEquals("", outcome.err());
    assertEquals(
        List.of(
            pair(train, 1, 3, "1.000000", true),
            pair(train, 1, 4, "0.750000", false),
            pair(train, 3, 4, "0.750000", false)),
        outcome.out().lines().sorted().toList());
  }

  @Test
  void whatIsComparedCanBeChosen() throws IOException {
    String train = train();
    Outcome user = shell.run("duplicates", train, "--text", "user", "--threshold", "1").ends(0);
    assertEquals(3, user.out().lines().count());
    Outcome answers = shell.run("duplicates", train, "--text", "assistant", "--shingle", "1");
    answers.ends(0).says("\"jaccard\":0.818182");
  }

  @Test
  void aHeapOfTheSameIsPairedWithItsFirst() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      lines.add(Chats.chat("When will my parcel be here?", ANSWER.formatted("Monday")));
    }
    Outcome outcome = shell.run("duplicates", shell.file("train.jsonl", lines)).ends(0);
    outcome.complains("paired with the first of them alone");
    assertEquals(499, outcome.out().lines().count());
  }

  @Test
  void aWrongCallIsOneLine() throws IOException {
    String train = train();
    shell.run("duplicates").ends(2).complains("no FILE");
    shell.run("duplicates", train, "--threshold", "0").ends(2).complains("--threshold: '0'");
    shell.run("duplicates", train, "--threshold", "70").ends(2).complains("such as 0.7");
    shell.run("duplicates", train, "--shingle", "0").ends(2).complains("--shingle: '0'");
    shell.run("duplicates", train, "--text", "usr").ends(2).complains("did you mean user?");
    shell.run("duplicates", train, "--max-memory", "2").ends(2).complains("such as 512M");
    shell.run("duplicates", shell.path("none.jsonl")).ends(3).complains("none.jsonl");
    shell.run("duplicates", shell.file("empty.jsonl", new byte[0])).ends(3);
  }

  private static String pair(String file, int a, int b, String jaccard, boolean exact) {
    return "{\"a\":{\"file\":\"%s\",\"line\":%d},\"b\":{\"file\":\"%s\",\"line\":%d},\"jaccard\":%s,\"exact\":%s}"
        .formatted(file, a, file, b, jaccard, exact);
  }
}
