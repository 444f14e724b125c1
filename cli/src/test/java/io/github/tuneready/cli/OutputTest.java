package io.github.tuneready.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports are there whole or not at all, and never in the place of what is read. */
class OutputTest {
  @TempDir Path folder;
  private Shell shell;
  private String train = "";

  @BeforeEach
  void writeData() throws IOException {
    shell = new Shell(folder);
    List<String> lines = Chats.good(12);
    lines.add("{\"messages\": 3}");
    train = shell.file("train.jsonl", lines);
  }

  /** Standard output that takes nothing. */
  private static final class Refusing extends OutputStream {
    private final String message;

    Refusing(String message) {
      this.message = message;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(message);
    }
  }

  @Test
  void onePassWritesSeveralReports() throws IOException {
    Outcome outcome =
        shell
            .run(
                train,
                "-o",
                shell.path("r.txt"),
                "-o",
                shell.path("r.json"),
                "-o",
                shell.path("r.sarif"),
                "-o",
                "concise=-")
            .ends(1);
    outcome.says("conversation/messages-not-array");
    assertTrue(shell.read("r.txt").contains("NOT READY"));
    assertTrue(shell.read("r.json").startsWith("{"));
    assertTrue(shell.read("r.sarif").contains("2.1.0"));
    assertEquals(List.of("r.json", "r.sarif", "r.txt", "train.jsonl"), shell.files());
  }

  @Test
  void standardOutputAndFilesSayTheSame() throws IOException {
    shell.run(train, "-o", shell.path("r.json")).ends(1);
    assertEquals(shell.run(train, "-f", "json").out(), shell.read("r.json"));
  }

  @Test
  void withFilesAloneTheVerdictIsStillTold() {
    shell.run(train, "-o", shell.path("r.json")).ends(1).complains("not ready; the report is in");
    assertEquals("", shell.run(train, "-o", shell.path("r.json"), "--quiet").err());
  }

  @Test
  void anOldReportIsReplacedWhole() throws IOException {
    shell.file("r.txt", "old and much longer than nothing ".repeat(10_000).getBytes(UTF_8));
    shell.run(train, "-o", shell.path("r.txt")).ends(1);
    assertTrue(!shell.read("r.txt").contains("old and much"));
    assertEquals(List.of("r.txt", "train.jsonl"), shell.files());
  }

  @Test
  void anOutputIsNeverAnInput() throws IOException {
    String before = shell.read("train.jsonl");
    Files.createSymbolicLink(folder.resolve("link.txt"), Path.of(train));
    Files.createLink(folder.resolve("hard.txt"), Path.of(train));
    for (String same : List.of("text=" + train, shell.path("link.txt"), shell.path("hard.txt"))) {
      shell.run(train, "-o", same).ends(2).complains("never written to").showsNoTrace();
    }
    assertEquals(before, shell.read("train.jsonl"));
  }

  @Test
  void twoReportsNeedTwoFiles() {
    shell.run(train, "-o", shell.path("r.txt"), "-o", "json=" + shell.path("r.txt")).ends(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing/r.txt", "train.jsonl/r.txt"})
  void aPlaceThatIsNoneIsRefusedBeforeReading(String place) throws IOException {
    shell.run(train, "-o", shell.path(place)).ends(3).complains("r.txt").showsNoTrace();
    assertEquals(List.of("train.jsonl"), shell.files());
  }

  @Test
  void aFolderIsNoPlaceForAReport() throws IOException {
    Files.createDirectory(folder.resolve("reports"));
    shell.run(train, "-o", "text=" + shell.path("reports")).ends(3).complains("is a folder");
  }

  @Test
  void aClosedPipeIsSilent() {
    Outcome outcome = shell.runInto(new Refusing("Broken pipe"), train).ends(1);
    assertEquals("", outcome.err());
    assertEquals("", shell.runInto(new Refusing("Broken pipe"), "rules").ends(0).err());
  }

  @Test
  void aFullDiskIsNot() {
    Outcome outcome = shell.runInto(new Refusing("No space left on device"), train).ends(3);
    outcome.complains("standard output").complains("No space left").showsNoTrace();
  }

  @Test
  void aProcessWhoseReaderLeavesEndsSilently() throws IOException, InterruptedException {
    Path err = folder.resolve("err.txt");
    Process process = new Forked(folder).builder("rules").redirectError(err.toFile()).start();
    process.getInputStream().close();
    assertEquals(0, Forked.code(process));
    assertEquals("", Files.readString(err));
  }

  @Test
  void colourIsForTerminals() {
    assertTrue(!shell.run(train).out().contains("\u001b["));
    shell.run(train, "--color", "always").says("\u001b[");
    shell.onTerminal(100);
    shell.run(train).says("\u001b[");
    shell.with("NO_COLOR", "1");
    assertTrue(!shell.run(train).out().contains("\u001b["));
  }

  @Test
  void gitHubGetsASummaryOfTheStepBesideWhatIsThere() throws IOException {
    String train = shell.file("train.jsonl", Chats.good(12));
    String summary = shell.file("summary.md", List.of("# Mine"));
    shell.with(StepSummary.VARIABLE, summary);
    shell.run(train).ends(0);
    assertEquals("# Mine\n", shell.read("summary.md"));
    shell.run(train, "--format", "github").ends(0).says("::notice");
    assertTrue(shell.read("summary.md").startsWith("# Mine\n## "), shell.read("summary.md"));
    shell.with(StepSummary.VARIABLE, shell.path("none/summary.md"));
    shell.run(train, "--format", "github").ends(3).complains("summary.md");
  }

  @Test
  void aFullSummaryIsLeftAsItIs() throws IOException {
    String train = shell.file("train.jsonl", Chats.good(12));
    byte[] full = new byte[(int) StepSummary.MOST_BYTES];
    shell.with(StepSummary.VARIABLE, shell.file("summary.md", full));
    shell.run(train, "--format", "github").ends(0);
    assertEquals(full.length, Files.size(Path.of(shell.path("summary.md"))));
  }
}
