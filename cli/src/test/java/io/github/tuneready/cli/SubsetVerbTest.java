package io.github.tuneready.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubsetVerbTest {
  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(folder);
  }

  private static String words(Random random, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append('w').append(random.nextInt(900)).append(' ');
    }
    return text.toString().strip();
  }

  private List<String> subset(int size) throws IOException {
    return shell.read("subset-" + size + ".jsonl").lines().toList();
  }

  @Test
  void subsetsAreNestedAndHoldOneOfThoseMuchAlike() throws IOException {
    Random random = new Random(17);
    List<String> lines = new ArrayList<>();
    Map<String, Integer> families = new HashMap<>();
    for (int family = 0; family < 40; family++) {
      String line = Chats.chat(words(random, 16), words(random, 16));
      for (int member = 0; member <= family % 3; member++) {
        // The second is nearly the first, the third the same.
        String like = member == 1 ? line.replaceFirst("w", "v") : line;
        lines.add(like);
        families.put(like, family);
      }
    }
    String file = shell.file("train.jsonl", lines);
    String[] call = {"subset", file, "--sizes", "40,10,20", "-o", folder.toString()};
    shell.run(call).ends(0).complains("3 subsets of 40 examples");
    for (int size : new int[] {10, 20, 40}) {
      HashSet<Integer> chosen = new HashSet<>();
      for (String line : subset(size)) {
        assertTrue(chosen.add(families.get(line)), line);
      }
      assertEquals(size, chosen.size());
    }
    assertTrue(subset(20).containsAll(subset(10)));
    assertTrue(subset(40).containsAll(subset(20)));
    List<String> order = new ArrayList<>(lines);
    order.retainAll(subset(20));
    assertEquals(subset(20), order.stream().distinct().toList());
    List<String> ten = subset(10);
    shell.run(call).ends(0);
    assertEquals(ten, subset(10));
    shell.run("subset", file, "--sizes", "10", "-o", folder.toString(), "--seed", "2").ends(0);
    assertNotEquals(ten, subset(10));
    assertEquals(
        List.of("subset-10.jsonl", "subset-20.jsonl", "subset-40.jsonl", "train.jsonl"),
        shell.files());
    shell
        .run("subset", file, "--sizes", "41", "-o", folder.toString())
        .ends(2)
        .complains("41 are wanted, and there are 40 different");
  }

  @Test
  void whatCannotBeWrittenLeavesNothingHalfThere() throws IOException {
    String file = shell.file("subset-3.jsonl", Chats.good(6));
    String before = shell.read("subset-3.jsonl");
    shell
        .run("subset", file, "--sizes", "2,3", "-o", folder.toString())
        .ends(2)
        .complains("is the input");
    assertEquals(before, shell.read("subset-3.jsonl"));
    Files.createDirectory(folder.resolve("subset-4.jsonl"));
    shell
        .run("subset", file, "--sizes", "2,4", "-o", folder.toString())
        .ends(3)
        .complains("is a folder");
    assertEquals(List.of("subset-3.jsonl", "subset-4.jsonl"), shell.files());
  }
}
