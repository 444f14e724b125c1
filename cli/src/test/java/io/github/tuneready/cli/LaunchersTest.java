package io.github.tuneready.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What both launchers must have, and what the one for shells chooses. */
class LaunchersTest {
  private static final Pattern OPTION = Pattern.compile("-X\\w*:\\w+");

  private static final String JAR = "validate-dataset.jar";
  private static final String QUICK = "-XX:TieredStopAtLevel=1";

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

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void smallDataIsCheckedWithQuicklyCompiledCode(@TempDir Path folder) throws Exception {
    Path launcher = installed(folder);
    Path small = Files.writeString(folder.resolve("a small one.jsonl"), "{}");
    Path packed = Files.writeString(folder.resolve("small.jsonl.gz"), "");
    Path large = folder.resolve("large.jsonl");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength((32 << 20) + 1);
    }
    for (List<String> call :
        List.of(
            List.of("rules"),
            List.of(small.toString()),
            List.of(small.toString(), "--validation=" + small, "--fail-on", "error"))) {
      assertTrue(options(launcher, call).contains(QUICK), call::toString);
    }
    for (List<String> call :
        List.of(
            List.of("-"),
            List.of(large.toString()),
            List.of(small.toString(), "--validation=" + large),
            List.of(small.toString(), "--validation", large.toString()),
            List.of(small.toString(), small.toString(), small.toString(), small.toString()),
            List.of(packed.toString()),
            List.of(folder.toString()),
            List.of(folder + "/*.jsonl"))) {
      assertFalse(options(launcher, call).contains(QUICK), call::toString);
    }
  }

  /** The launcher beside a jar, in a folder of its own. */
  private static Path installed(Path folder) throws IOException {
    Path bin = Files.createDirectories(folder.resolve("cli/bin"));
    Files.writeString(Files.createDirectory(folder.resolve("cli/target")).resolve(JAR), "");
    return Files.copy(
        Path.of("bin", "validate-dataset"),
        bin.resolve("validate-dataset"),
        StandardCopyOption.COPY_ATTRIBUTES);
  }

  /** What Java is given, told by a Java that does nothing else. */
  private static List<String> options(Path launcher, List<String> call) throws Exception {
    Path home = Files.createDirectories(launcher.resolveSibling("jdk"));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"17.0.1\"\n");
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
    assertTrue(java.toFile().setExecutable(true));
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(call);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", home.toString());
    Process process = builder.start();
    List<String> told;
    try (BufferedReader reader = process.inputReader()) {
      told = reader.lines().toList();
    }
    assertEquals(0, process.waitFor(), told::toString);
    return told;
  }

  private static Set<String> options(String name) throws IOException {
    return OPTION
        .matcher(launcher(name))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
