package io.github.tuneready.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What both launchers must have, and neither can be run to show on every system. */
class LaunchersTest {
  private static final Pattern OPTION = Pattern.compile("-X\\w*:\\w+");

  private static String launcher(String name) throws IOException {
    return Files.readString(Path.of("bin", name));
  }

  /** Windows misses labels in a file whose lines end otherwise. */
  @Test
  void theOneOfWindowsHasItsLineEnds() throws IOException {
    String text = launcher("validate-dataset.cmd");
    assertFalse(text.replace("\r\n", "").contains("\n"));
    assertFalse(launcher("validate-dataset").contains("\r"));
  }

  /** The bracket of a folder such as "Program Files (x86)" would end a block. */
  @Test
  void theOneOfWindowsHasNoBlocks() throws IOException {
    String text = launcher("validate-dataset.cmd");
    assertFalse(text.lines().anyMatch(line -> !line.startsWith("rem") && line.contains("(")));
  }

  @Test
  void bothGiveJavaTheSameOptions() throws IOException {
    assertEquals(options("validate-dataset"), options("validate-dataset.cmd"));
  }

  private static Set<String> options(String name) throws IOException {
    return OPTION
        .matcher(launcher(name))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
