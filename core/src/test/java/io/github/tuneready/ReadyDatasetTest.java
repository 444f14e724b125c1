package io.github.tuneready;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.catalogue.Stages;
import io.github.tuneready.report.NotReadyException;
import io.github.tuneready.report.ReadyDataset;
import io.github.tuneready.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadyDatasetTest {
  @TempDir Path folder;
  private Path train;

  @BeforeEach
  void nameFile() {
    train = folder.resolve("train.jsonl");
  }

  private static byte[] rows(int count) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < count; i++) {
      rows.append("{\"messages\":[{\"role\":\"user\",\"content\":\"How much is item ")
          .append(i)
          .append("?\"},{\"role\":\"assistant\",\"content\":\"Item ")
          .append(i)
          .append(" is ")
          .append(3 * i)
          .append(" euros.\"}]}\n");
    }
    return rows.toString().getBytes(UTF_8);
  }

  private static Report check(Path... files) throws IOException {
    return new Validator(Policy.standard().withStages(Stages.none()))
        .validate(Dataset.train(files));
  }

  private ReadyDataset ready(int rows) throws IOException {
    Files.write(train, rows(rows));
    return check(train).requireReady();
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 2_000})
  void theBytesAreThoseThatWereChecked(int rows) throws IOException {
    ReadyDataset ready = ready(rows);
    try (InputStream in = ready.openVerified()) {
      assertArrayEquals(rows(rows), in.readAllBytes());
      assertEquals(-1, in.read());
    }
    ByteArrayOutputStream single = new ByteArrayOutputStream();
    try (InputStream in = ready.openVerified()) {
      for (int one = in.read(); one >= 0; one = in.read()) {
        single.write(one);
      }
    }
    assertArrayEquals(rows(rows), single.toByteArray());
  }

  @Test
  void whatEndsWithABlockIsReadToItsEnd() throws IOException {
    for (int blocks = 1; blocks <= 3; blocks++) {
      byte[] bytes = new byte[blocks << 16];
      Arrays.fill(bytes, (byte) ' ');
      byte[] rows = rows(20);
      System.arraycopy(rows, 0, bytes, 0, rows.length - 1);
      bytes[bytes.length - 1] = '\n';
      Files.write(train, bytes);
      try (InputStream in = check(train).requireReady().openVerified()) {
        assertArrayEquals(bytes, in.readAllBytes());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 2_000})
  void otherBytesAreNeverHandedOutToTheEnd(int rows) throws IOException {
    ReadyDataset ready = ready(rows);
    byte[] changed = rows(rows);
    changed[changed.length - 9] ^= 1;
    Files.write(train, changed);
    assertFails(ready, changed.length);
    byte[] early = rows(rows);
    early[60] ^= 1;
    Files.write(train, early);
    assertFails(ready, early.length);
  }

  @Test
  void fewerAndMoreBytesFailAtOnce() throws IOException {
    ReadyDataset ready = ready(2_000);
    Files.write(train, "\n".getBytes(UTF_8), StandardOpenOption.APPEND);
    assertThrows(IOException.class, ready::openVerified);
    Files.write(train, rows(1_999));
    assertThrows(IOException.class, ready::openVerified);
    Files.delete(train);
    assertThrows(IOException.class, ready::openVerified);
  }

  @Test
  void aFileThatGrowsWhileItIsReadFails() throws IOException {
    ReadyDataset ready = ready(4_000);
    try (InputStream in = ready.openVerified()) {
      in.readNBytes(1_000);
      Files.write(train, "more\n".getBytes(UTF_8), StandardOpenOption.APPEND);
      assertThrows(IOException.class, in::readAllBytes);
      assertThrows(IOException.class, in::read);
    }
  }

  private static void assertFails(ReadyDataset ready, int size) {
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    IOException fault =
        assertThrows(
            IOException.class,
            () -> {
              try (InputStream in = ready.openVerified()) {
                in.transferTo(sent);
              }
            });
    assertTrue(
        String.valueOf(fault.getMessage()).endsWith("train.jsonl: changed since it was checked"));
    assertTrue(sent.size() < size, sent.size() + " of " + size + " bytes were handed out");
  }

  @Test
  void whatIsNotReadyIsNotGiven() throws IOException {
    Files.writeString(train, "broken\n");
    Report report = check(train);
    NotReadyException fault = assertThrows(NotReadyException.class, report::requireReady);
    assertTrue(String.valueOf(fault.getMessage()).startsWith("NOT READY: "), fault::toString);
    assertTrue(String.valueOf(fault.getMessage()).contains("format/invalid-json"), fault::toString);
    assertEquals(report, fault.report());
  }

  @Test
  void severalFilesAreOpenedByName() throws IOException {
    Path other = Files.write(folder.resolve("other.jsonl"), rows(30));
    Files.write(train, rows(12));
    ReadyDataset ready = check(train, other).requireReady();
    assertThrows(IllegalStateException.class, ready::openVerified);
    try (InputStream in = ready.openVerified(ready.files().get(1))) {
      assertArrayEquals(rows(30), in.readAllBytes());
    }
  }

  @Test
  void anArchiveHasNoBytesToGoBackTo() throws IOException {
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(train))) {
      out.write(rows(20));
    }
    ReadyDataset ready = check(train).requireReady();
    IOException fault = assertThrows(IOException.class, ready::openVerified);
    assertTrue(String.valueOf(fault.getMessage()).contains("not checked as a plain file"));
  }
}
