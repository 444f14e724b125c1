package io.github.tuneready.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files, folders, patterns, standard input and packed files are read alike. */
class InputTest {
  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(folder);
  }

  private static byte[] bytes(List<String> lines) {
    return (String.join("\n", lines) + "\n").getBytes(UTF_8);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  @Test
  void severalFilesAreOneDataset() throws IOException {
    String one = shell.file("one.jsonl", Chats.good("one", 6));
    String two = shell.file("two.jsonl", Chats.good("two", 6));
    shell.run(one, two, "-f", "json").ends(0).says("\"validExamples\": 12");
  }

  /** A stream that ends before its first byte is an empty file, not no file at all. */
  @Test
  void anEmptyStreamIsNotReady() throws IOException {
    String empty = shell.file("empty.jsonl.gz", gzip(new byte[0]));
    shell.run(empty, "-f", "json").ends(3).says("\"verdict\": \"NOT_READY\"");
    shell.run(empty, "-f", "concise").ends(3).says("format/no-examples");
  }

  @Test
  void aFolderIsItsJsonlFiles() throws IOException {
    shell.file("data/one.jsonl", Chats.good("one", 6));
    shell.file("data/two.jsonl", Chats.good("two", 6));
    shell.file("data/notes.txt", List.of("not read"));
    shell.run(shell.path("data"), "-f", "json").ends(0).says("\"validExamples\": 12");
  }

  @Test
  void aPatternIsExpandedHereToo() throws IOException {
    shell.file("a/b/one.jsonl", Chats.good("one", 6));
    shell.file("a/two.jsonl", Chats.good("two", 6));
    String pattern = shell.path("a") + "/**/*.jsonl";
    shell.run(pattern, "-f", "json").ends(0).says("\"validExamples\": 12");
    shell.run(shell.path("a") + "/*.json").ends(3).complains("*.json").showsNoTrace();
  }

  @Test
  void anEmptyFolderIsNotReady() throws IOException {
    Files.createDirectory(folder.resolve("nothing"));
    shell.run(shell.path("nothing")).ends(3).complains("nothing").showsNoTrace();
  }

  @Test
  void everyMemberOfAGzipFileIsRead() throws IOException {
    byte[] one = gzip(bytes(Chats.good("one", 6)));
    byte[] two = gzip(bytes(Chats.good("two", 6)));
    byte[] both = Arrays.copyOf(one, one.length + two.length);
    System.arraycopy(two, 0, both, one.length, two.length);
    String packed = shell.file("data.bin.jsonl", both);
    shell.run(packed, "-f", "json").ends(0).says("\"validExamples\": 12");
  }

  @Test
  void aTruncatedGzipFileIsNeverReady() throws IOException {
    byte[] whole = gzip(bytes(Chats.good(400)));
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    String packed = shell.file("half.jsonl.gz", half);
    Outcome outcome = shell.run(packed).showsNoTrace();
    assertEquals(true, outcome.code() == 1 || outcome.code() == 3, outcome::toString);
  }

  @Test
  void inputsAreNeverTouched() throws IOException {
    byte[] content = bytes(Chats.good(12));
    String train = shell.file("train.jsonl", content);
    var before = Files.getLastModifiedTime(Path.of(train));
    shell.run(train, "-o", shell.path("report.txt")).ends(0);
    assertArrayEquals(content, Files.readAllBytes(Path.of(train)));
    assertEquals(before, Files.getLastModifiedTime(Path.of(train)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "two words.jsonl",
        "quo'te\".jsonl",
        "données.jsonl",
        "[1].jsonl",
        "a*b?.jsonl",
        "esc\u001b[31m.jsonl",
        "line\nfeed.jsonl",
        "right\u202eleft.jsonl",
        "@at.jsonl"
      })
  void anyNameIsOpenedAndInertInTheReport(String name) throws IOException {
    List<String> lines = Chats.good(12);
    lines.add("broken");
    Outcome outcome = shell.run(shell.file(name, lines), "-f", "concise").ends(1);
    assertEquals(
        List.of(),
        outcome.out().chars().filter(c -> c == 0x1b || c == 0x202e).boxed().toList(),
        outcome::toString);
    outcome.out().lines().forEach(line -> assertEquals(false, line.startsWith("feed"), line));
  }

  @Test
  void standardInputIsReadOnce() throws IOException, InterruptedException {
    List<String> lines = Chats.good(12);
    lines.add("broken");
    Outcome outcome = new Forked(folder).run(bytes(lines), "-", "-f", "concise").ends(1);
    outcome.says(":13:");
    new Forked(folder).run(new byte[0], "-").ends(3).complains("no example at all");
  }
}
