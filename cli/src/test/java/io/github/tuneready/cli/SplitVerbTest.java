package io.github.tuneready.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SplitVerbTest {
  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(folder);
  }

  @Test
  void likeExamplesStandOnOneSideAndNothingIsLost() throws IOException {
    Random random = new Random(11);
    List<String> lines = new ArrayList<>();
    Map<String, Integer> families = new HashMap<>();
    for (int family = 0; family < 60; family++) {
      String question = words(random, 16);
      String answer = words(random, 16);
      for (int member = 0; member < 3; member++) {
        String line = Chats.chat(question, member == 2 ? words(random, 12) : answer);
        line = member == 1 ? line.replace("w1 ", "v1 ") : line;
        lines.add(line);
        families.put(line, family);
      }
    }
    String file = shell.file("data.jsonl", lines);
    Outcome outcome = shell.run("split", file, "--validation", "0.2").ends(0);
    List<String> train = shell.read("data.train.jsonl").lines().toList();
    List<String> part = shell.read("data.validation.jsonl").lines().toList();
    assertEquals(lines.size(), train.size() + part.size());
    assertTrue(Math.abs(part.size() - 36) <= 4, outcome.err());
    for (String row : part) {
      for (String other : train) {
        assertTrue(!Objects.equals(families.get(row), families.get(other)), row + "\n" + other);
      }
    }
    List<String> order = new ArrayList<>(lines);
    order.removeAll(part);
    assertEquals(order, train);
    shell.run("split", file, "--validation", "0.2", "-o", folder.toString()).ends(0);
    assertEquals(part, shell.read("data.validation.jsonl").lines().toList());
  }

  @Test
  void aWrongCallIsOneLine() throws IOException {
    String file = shell.file("data.jsonl", Chats.good(3));
    shell.run("split").ends(2).complains("one FILE");
    shell.run("split", file, "--validation", "1").ends(2).complains("below 1");
    shell.run("split", file, "--validation", "x").ends(2).complains("--validation: 'x'");
    shell.run("split", shell.path("no.jsonl")).ends(3).complains("no.jsonl");
    String one = shell.file("one.jsonl", List.of(Chats.good(1).get(0)));
    shell.run("split", one).ends(3).complains("too small");
    assertEquals(List.of("data.jsonl", "one.jsonl"), shell.files());
  }

  private static String words(Random random, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append('w').append(random.nextInt(900)).append(' ');
    }
    return text.toString().strip();
  }
}
