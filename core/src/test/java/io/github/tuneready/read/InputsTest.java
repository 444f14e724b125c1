package io.github.tuneready.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.tuneready.example.Split;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputsTest {
  @TempDir Path folder;

  private void write(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "{\"name\":\"" + name.length() + "\"}\n");
    }
  }

  private List<InputFile> find(String... words) throws IOException {
    return Inputs.find(Arrays.stream(words).map(word -> folder + "/" + word).toList());
  }

  /** The names found, without the folder. */
  private String names(String... words) throws IOException {
    List<String> names = new ArrayList<>();
    for (InputFile file : find(words)) {
      names.add(file.path().substring(folder.toString().length() + 1));
    }
    return String.join(" ", names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"@train.jsonl", "-train.jsonl", "a b.jsonl", "a*b.jsonl", "[x].jsonl", "データ"})
  void oddNamesAreOrdinaryNames(String name) throws IOException {
    assumeTrue(isEncodable(name));
    write(name, "other.jsonl", "aXb.jsonl", "x.jsonl");
    assertEquals(name, names(name));
  }

  private static boolean isEncodable(String name) {
    try {
      return Path.of(name).toString().equals(name);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  @Test
  void folderGivesItsDatasetsSorted() throws IOException {
    write("d/b.jsonl", "d/a.jsonl.gz", "d/C.jsonl", "d/a.jsonl.zst", "d/.hidden.jsonl");
    write("d/readme.md", "d/below/x.jsonl", "d/folder.jsonl/x");
    assertEquals("d/C.jsonl d/a.jsonl.gz d/a.jsonl.zst d/b.jsonl", names("d"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*.jsonl | a.jsonl b.jsonl",
        "?.jsonl | a.jsonl b.jsonl",
        "[ab].json* | a.jsonl a.jsonl.gz b.jsonl",
        "{b,a}.jsonl | a.jsonl b.jsonl",
        "**/*.jsonl | a.jsonl b.jsonl x/c.jsonl x/y/d.jsonl",
        "x/**/*.jsonl | x/c.jsonl x/y/d.jsonl",
        "x/** | x/c.jsonl x/y/d.jsonl x/y/e.txt",
        "**/y/*.jsonl | x/y/d.jsonl",
        "*/c.jsonl | x/c.jsonl",
        ".h* | .hidden.jsonl",
        "x/../*.jsonl | x/../a.jsonl x/../b.jsonl"
      })
  void patternsAreExpandedAndSorted(String pattern, String expected) throws IOException {
    write("b.jsonl", "a.jsonl", "a.jsonl.gz", "x/y/d.jsonl", "x/y/e.txt", "x/c.jsonl");
    write(".hidden.jsonl", "x/.hidden/f.jsonl");
    assertEquals(expected, names(pattern));
  }

  @Test
  void wordsKeepTheirOrderAndEachFileCountsOnce() throws IOException {
    write("a.jsonl", "b.jsonl", "c.jsonl");
    Files.createSymbolicLink(folder.resolve("link.jsonl"), folder.resolve("a.jsonl"));
    Files.createLink(folder.resolve("hard.jsonl"), folder.resolve("b.jsonl"));
    assertEquals("c.jsonl a.jsonl b.jsonl", names("c.jsonl", "*.jsonl", "link.jsonl", "./b.jsonl"));
  }

  @Test
  void loopsOfLinksEnd() throws IOException {
    write("x/a.jsonl");
    Files.createSymbolicLink(folder.resolve("x/up"), folder);
    Files.createSymbolicLink(folder.resolve("x/self"), folder.resolve("x/self"));
    assertEquals("x/a.jsonl", names("**/*.jsonl"));
    assertTrue(message("x/self").startsWith(folder + "/x/self: "));
  }

  private String message(String word) {
    UnreadableInput thrown = assertThrows(UnreadableInput.class, () -> find(word));
    String message = assertPresent(thrown.getMessage());
    assertEquals(1, message.lines().count());
    return message;
  }

  @Test
  void whatIsNotThereIsNamed() throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    assertEquals(folder + "/none.jsonl: no such file", message("none.jsonl"));
    assertEquals(folder + "/*.txt: no file matches this pattern", message("*.txt"));
    assertEquals(folder + "/no/**/x: no file matches this pattern", message("no/**/x"));
    assertTrue(message("empty").contains("/empty: a folder without *.jsonl"));
    assertTrue(message("[.jsonl").contains("/[.jsonl: not a pattern"));
    assertTrue(message("x".repeat(5000)).contains("ame too long"));
    assertTrue(message("a\0b").contains("\\u0000"));
    assertTrue(message("a\n\u001b\u202e").endsWith("a\\u000a\\u001b\\u202e: no such file"));
    assertThrows(UnreadableInput.class, () -> Inputs.find(List.of("")));
  }

  @Test
  void whatMayNotBeReadIsNamed() throws IOException {
    write("secret.jsonl");
    Path file = folder.resolve("secret.jsonl");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "this user may read everything");
    assertEquals(file + ": permission denied", message("secret.jsonl"));
  }

  @Test
  void standardInputCountsOnceAndIsNotTouched() throws IOException {
    List<InputFile> files = Inputs.find(List.of("-", "-"));
    assertEquals(List.of(InputFile.standardInput()), files);
    assertFalse(files.get(0).changedWhileReading());
  }

  @Test
  @Timeout(20)
  void pipesAreReadAsStreamsAndNotBeforeTheirTime() throws Exception {
    Path pipe = folder.resolve("pipe.jsonl");
    Process mkfifo = new ProcessBuilder("mkfifo", pipe.toString()).start();
    assumeTrue(mkfifo.waitFor(5, TimeUnit.SECONDS) && mkfifo.exitValue() == 0);
    InputFile input = find("pipe.jsonl").get(0);
    assertEquals(Access.STREAM, input.access());
    Chunk chunk = Chunks.plan(Split.TRAIN, List.of(input), 5).get(0);
    Thread writer = new Thread(() -> writeTo(pipe));
    List<Line> lines = new ArrayList<>();
    try (BlockStream blocks = BlockStream.open(chunk, ReadOptions.standard())) {
      writer.start();
      try (Block block = blocks.take()) {
        Line.addAll(LineReader.over(assertPresent(block)), lines);
      }
      assertNull(blocks.take());
    }
    writer.join();
    assertEquals(List.of("a", "b"), lines.stream().map(Line::text).toList());
  }

  private static <T> T assertPresent(@Nullable T value) {
    assertNotNull(value);
    return value;
  }

  private static void writeTo(Path pipe) {
    try {
      Files.writeString(pipe, "a\nb\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void compressionIsToldByTheFirstBytesAndNotByTheName() throws IOException {
    Files.write(
        folder.resolve("a.jsonl"), GzipInputTest.gzip("{}\n".getBytes(StandardCharsets.UTF_8)));
    write("b.jsonl.gz");
    assertEquals(Access.STREAM, find("a.jsonl").get(0).access());
    assertEquals(Access.RANGE, find("b.jsonl.gz").get(0).access());
  }

  @Test
  void foreignFilesAreKnownWhenTheyAreFound() throws IOException {
    Files.writeString(folder.resolve("a.jsonl"), "[\n{\"a\":1},\n{\"a\":2}\n]\n");
    ForeignFile foreign = assertPresent(find("a.jsonl").get(0).foreign());
    assertEquals(ForeignKind.JSON_ARRAY, foreign.kind());
  }

  @Test
  void changesAreSeen() throws IOException {
    write("a.jsonl", "b.jsonl", "c.jsonl", "d.jsonl");
    List<InputFile> files = find("*.jsonl");
    files.forEach(file -> assertFalse(file.changedWhileReading() || file.shrunk()));
    Files.writeString(folder.resolve("a.jsonl"), "longer than it was before\n");
    Files.writeString(folder.resolve("b.jsonl"), "");
    Files.delete(folder.resolve("c.jsonl"));
    Files.move(
        folder.resolve("a.jsonl"), folder.resolve("d.jsonl"), StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(folder.resolve("a.jsonl"), "longer than it was before\n");
    assertTrue(files.stream().allMatch(InputFile::changedWhileReading));
    assertEquals(List.of(false, true, true, false), files.stream().map(InputFile::shrunk).toList());
  }
}
