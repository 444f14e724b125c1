package io.github.tuneready.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {
  @TempDir Path folder;
  private Shell shell;
  private List<String> lines;
  private String baseline;

  @BeforeEach
  void writeBaseline() throws IOException {
    shell = new Shell(folder);
    lines = new ArrayList<>(Chats.good(30));
    lines.add("broken {");
    lines.add("{\"messages\": [{\"role\": \"user\", \"content\": \"alone\"}]}");
    lines.add(Chats.chat("mail ann@example.org", "I wrote to ann@example.org as you asked."));
    lines.add(lines.get(3));
    baseline = shell.path("baseline.json");
    shell.run(train(lines), "-q", "-o", baseline).ends(1);
  }

  private String train(List<String> rows) throws IOException {
    return shell.file("train.jsonl", rows);
  }

  @Test
  void knownFindingsAreNotToldAgain() throws IOException {
    shell
        .run(train(lines), "--baseline", baseline)
        .ends(0)
        .complains("of " + baseline + " not told again")
        .says("READY");
  }

  @Test
  void shufflingAndAppendingGoodRowsChangesNothing() throws IOException {
    Collections.shuffle(lines, new Random(7));
    lines.addAll(Chats.good("another", 9));
    shell.run(train(lines), "-q", "--baseline", baseline).ends(0);
  }

  @Test
  void aNewFaultIsTold() throws IOException {
    lines.add(0, "broken otherwise [");
    Outcome outcome = shell.run(train(lines), "--baseline", baseline, "-f", "concise").ends(1);
    outcome.says("train.jsonl:1:");
    assertFalse(outcome.out().contains("train.jsonl:32:"), outcome.out());
  }

  @Test
  void anotherFaultOfTheSameTextIsNew() throws IOException {
    lines.add("broken {");
    shell.run(train(lines), "-q", "--baseline", baseline).ends(1).says("the line is not JSON (1)");
  }

  @Test
  void whatNoLongerOccursIsToldAndTakenOut() throws IOException {
    lines.remove("broken {");
    shell
        .run(train(lines), "--baseline", baseline)
        .ends(0)
        .complains("1 in it no longer occur, --prune-baseline takes them out");
    shell.run(train(lines), "--baseline", baseline, "--prune-baseline").ends(0).complains("taken");
    lines.add("broken {");
    shell.run(train(lines), "-q", "--baseline", baseline).ends(1);
  }

  @Test
  void mistakesAreOneLine() throws IOException {
    String train = train(lines);
    shell.run(train, "--prune-baseline").ends(2).complains("needs --baseline");
    shell.run(train, "--baseline", train).ends(3).complains("is no JSON report");
    String before = shell.read("baseline.json");
    shell.run(train, "--baseline", baseline, "-o", baseline).ends(2).complains("is the input");
    assertEquals(before, shell.read("baseline.json"));
  }
}
