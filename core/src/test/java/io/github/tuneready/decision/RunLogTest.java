package io.github.tuneready.decision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tuneready.document.DocumentException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunLogTest {
  @TempDir Path folder;

  private static final List<Iteration> TWO =
      List.of(
          new Iteration("first, plain", new Proportion(1, 2)),
          new Iteration("second", new Proportion(1, 1)));

  private static List<Iteration> parse(String text) throws IOException {
    return RunLog.parse("log", new StringReader(text));
  }

  @Test
  void casesAreCountedByName() throws IOException {
    assertEquals(
        TWO,
        parse("\uFEFF\r\nName,correct\r\n\"first, plain\",1\r\n\nsecond,yes\n\"first, plain\",0"));
    assertEquals(
        TWO,
        parse(
            """

            {"name":"first, plain","correct":true}
            {"prompt":"second","correct":1}

            {"name":"first, plain","correct":false}
            """));
    assertEquals(TWO, parse("iteration,correct,of\n\"first, plain\",1,2\nsecond,1,1\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | log: no runs in it",
        "name,correct | log: no runs in it",
        "name,correct;;a,maybe | log:3: correct: must be true, false, 1 or 0",
        "name,correct,of;a,1 | log:2: 2 fields where the header has 3",
        "name,correct,of;a,3,2 | log: a: correct must be 0 to of",
        "name,correct,of;a,1,2147483647 | log: a: more than a billion cases",
        "{\"name\":\"a\"} | log:1: no field correct",
        "{\"name\":\"a\",\"correct\":1};{] | log:2: not valid JSON"
      })
  void whatIsNoRunIsNamedWithItsLine(String text, String message) {
    DocumentException fault =
        assertThrows(DocumentException.class, () -> parse(text.replace(';', '\n')));
    assertTrue(String.valueOf(fault.getMessage()).startsWith(message), fault.getMessage());
  }

  @Test
  void aLogOfManyMegabytesIsCounted() throws IOException {
    Path file = folder.resolve("runs.jsonl");
    try (BufferedWriter out = Files.newBufferedWriter(file, UTF_8)) {
      for (int i = 0; i < 200_000; i++) {
        out.write("{\"name\":\"p" + i % 3 + "\",\"correct\":" + (i % 2 == 0) + "}\n");
      }
    }
    assertTrue(Files.size(file) > 5 << 20);
    List<Iteration> read = RunLog.read(file);
    assertEquals(3, read.size());
    assertEquals(new Iteration("p0", new Proportion(33_334, 66_667)), read.get(0));
    Files.writeString(folder.resolve("e.yaml"), "prompting: {runs: runs.jsonl}\n");
    assertEquals(read, Evidence.read(folder.resolve("e.yaml")).prompting().iterations());
  }

  /** A log that never ends a line, or names each case anew, does not fill the memory. */
  @Test
  void whatWouldFillTheMemoryIsRefused() {
    Reader endless =
        new Reader() {
          @Override
          public int read(char[] buffer, int from, int length) {
            buffer[from] = 'x';
            return 1;
          }

          @Override
          public void close() {}
        };
    assertThrows(DocumentException.class, () -> RunLog.parse("log", endless));
    StringBuilder cases = new StringBuilder("name,correct\n");
    for (int i = 0; i < 10_001; i++) {
      cases.append(i).append(",1\n");
    }
    DocumentException fault = assertThrows(DocumentException.class, () -> parse(cases.toString()));
    assertTrue(String.valueOf(fault.getMessage()).startsWith("log:10002: more than 10000"));
  }

  @Test
  void whatIsNotUtf8IsNamed() throws IOException {
    Path file = Files.write(folder.resolve("runs.csv"), new byte[] {'n', (byte) 0xFF, '\n'});
    DocumentException fault = assertThrows(DocumentException.class, () -> RunLog.read(file));
    assertEquals(file + ": not UTF-8", fault.getMessage());
  }
}
