package io.github.tuneready.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressLineTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Console console =
      new Console(
          InputStream.nullInputStream(),
          new ByteArrayOutputStream(),
          err,
          Map.of(),
          new Terminal(true, true, true, false, 60));
  private long now = 7;

  private String shown() {
    String text = err.toString(UTF_8);
    err.reset();
    return text;
  }

  @Test
  void theBarWaitsGrowsAndGoes() {
    try (ProgressLine line = new ProgressLine(console, 1_000_000_000, true, () -> now)) {
      line.advanced(100_000_000, 0);
      assertEquals("", shown());
      now += 1_000_000_000;
      line.advanced(100_000_000, 1);
      assertEquals(
          "\r\u001b[K[####................] 20 % of 1.00 GB, 200.0 MB/s, 4 s lef", shown());
      now += 1_000;
      line.advanced(1, 0);
      assertEquals("", shown());
    }
    assertEquals("\r\u001b[K", shown());
  }

  @Test
  void plainIsALineForEachTenth() {
    try (ProgressLine line = new ProgressLine(console, 100, false, () -> now += 1_000_000_000)) {
      for (int i = 0; i < 100; i++) {
        line.advanced(1, 2);
      }
    }
    String text = shown();
    assertEquals(10, text.lines().count(), text);
    assertTrue(text.startsWith("validate-dataset: 10 % of 0.0 MB, "), text);
    assertTrue(text.endsWith(", 200 findings\n"), text);
  }

  @Test
  void whereNobodyKnowsTheEndThereAreBytesOnly() {
    try (ProgressLine line = new ProgressLine(console, 0, false, () -> now += 1_000_000_000)) {
      line.advanced(3L << 30, 0);
    }
    assertTrue(shown().startsWith("validate-dataset: 3.22 GB, "));
  }

  @Test
  void throughAPipeThereIsNothingUnlessAsked(@TempDir Path folder) throws IOException {
    Shell shell = new Shell(folder);
    String train = shell.file("train.jsonl", Chats.good(12));
    assertEquals("", shell.run(train).err());
    shell.run(train, "--progress", "plain").ends(0).complains("100 % of ");
    shell.run(train, "--progress", "sometimes").ends(2).complains("--progress");
  }
}
