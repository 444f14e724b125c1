package io.github.tuneready.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tuneready.example.Split;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {
  private static final ReadOptions OPTIONS = ReadOptions.standard();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "\r\n",
        "\r",
        "a",
        "a\n",
        "a\nb",
        "a\r\nb\r\n\r\nc\r",
        "\n\n\n",
        "a\rb\n\r\r\nc",
        "\u00EF\u00BB\u00BF",
        "\u00EF\u00BB\u00BF\n",
        "\u00EF\u00BB\u00BFa\r\n\u00EF\u00BB\u00BFb",
        "\u00EF\u00BBa\n",
        "{\"a\":1}\n{\"b\":\"\u2028\"}\n   \n{\"c\":2}",
        "a much longer line than the limit of kept bytes\nb\nand another one that is longer\r\nc"
      })
  void everyChunkSizeGivesTheSameLines(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (text.indexOf('\u00EF') >= 0) {
      bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    }
    everyWayGivesTheTruth(bytes);
  }

  @Test
  void everyChunkSizeGivesTheSameLinesOfRandomBytes() throws IOException {
    long seed = 7;
    Random random = new Random(seed);
    byte[] alphabet = "ab\r\n\n\r{}\u00EF\u00BB\u00BF".getBytes(StandardCharsets.ISO_8859_1);
    for (int round = 0; round < 40; round++) {
      byte[] bytes = new byte[random.nextInt(60)];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = alphabet[random.nextInt(alphabet.length)];
      }
      everyWayGivesTheTruth(bytes);
    }
  }

  private void everyWayGivesTheTruth(byte[] bytes) throws IOException {
    for (int maxLineBytes : new int[] {1, 2, 5, 16, 1 << 20}) {
      List<Line> truth = Line.truth(bytes, maxLineBytes);
      ReadOptions options = OPTIONS.withMaxLineBytes(maxLineBytes);
      for (int chunkBytes = 1; chunkBytes <= bytes.length + 1; chunkBytes++) {
        assertEquals(truth, byChunks(bytes, chunkBytes, options), "chunks of " + chunkBytes);
      }
      for (int readBytes : new int[] {1, 2, 3, 7, 1000}) {
        List<Line> lines = new ArrayList<>();
        Line.addAll(LineReader.of(new Dripping(bytes, readBytes), options), lines);
        assertEquals(truth, lines, "reads of " + readBytes);
      }
    }
  }

  private List<Line> byChunks(byte[] bytes, int chunkBytes, ReadOptions options)
      throws IOException {
    Path file = Files.write(folder.resolve("lines"), bytes);
    List<Line> lines = new ArrayList<>();
    InputFile input = InputFile.plain(file.toString(), bytes.length);
    for (Chunk chunk : Chunks.plan(Split.TRAIN, List.of(input), chunkBytes)) {
      Line.addAll(LineReader.open(chunk, options), lines);
    }
    return lines;
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 1 << 10, 1 << 16, 1 << 20})
  void longLinesAcrossBuffersKeepTheirBytes(int maxLineBytes) throws IOException {
    Random random = new Random(11);
    StringBuilder text = new StringBuilder();
    for (int line = 0; line < 30; line++) {
      text.append("x".repeat(random.nextInt(1 << random.nextInt(20)))).append(line);
      text.append(random.nextBoolean() ? "\n" : "\r\n");
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.ISO_8859_1);
    List<Line> lines = new ArrayList<>();
    ReadOptions options = OPTIONS.withMaxLineBytes(maxLineBytes);
    Line.addAll(LineReader.of(new ByteArrayInputStream(bytes), options), lines);
    assertEquals(Line.truth(bytes, maxLineBytes), lines);
    assertEquals(lines, byChunks(bytes, 100_000, options));
  }

  @Test
  void fiveGigabytesInOneLineAreCountedNotKept() throws IOException {
    long length = 5L << 30;
    try (LineReader lines =
        LineReader.of(new Endless(length, "\r\n{}\n"), OPTIONS.withMaxLineBytes(1 << 20))) {
      assertTrue(lines.next());
      assertEquals(length, lines.length());
      assertEquals(1 << 20, lines.to() - lines.from());
      assertTrue(lines.crlf());
      assertTrue(lines.buffer().length < 2 << 20);
      assertTrue(lines.next());
      assertEquals(new Line("{}", length + 2, 2, false, true, false), Line.of(lines));
      assertFalse(lines.next());
    }
  }

  @Test
  void bufferShrinksAfterALongLine() throws IOException {
    try (LineReader lines =
        LineReader.of(new Endless(40L << 20, "\n{}\n".repeat(1 << 18)), OPTIONS)) {
      assertTrue(lines.next());
      assertEquals(40 << 20, lines.to() - lines.from());
      while (lines.next()) {
        // to the end
      }
      assertTrue(lines.buffer().length <= 1 << 20, "bytes: " + lines.buffer().length);
    }
  }

  @Test
  void bytesAddedSinceThePlanAreNotRead() throws IOException {
    Path file = Files.writeString(folder.resolve("grows"), "a\nb");
    Chunk chunk = Chunks.plan(Split.TRAIN, List.of(InputFile.plain(file.toString(), 3)), 10).get(0);
    Files.writeString(file, "a\nbcd\ne\n");
    List<Line> lines = new ArrayList<>();
    Line.addAll(LineReader.open(chunk, OPTIONS), lines);
    assertEquals(Line.truth("a\nb".getBytes(StandardCharsets.UTF_8), 9), lines);
  }

  @Test
  void shrunkFileEndsWhereItEnds() throws IOException {
    Path file = Files.writeString(folder.resolve("shrinks"), "a\nbcd\n");
    List<Chunk> chunks = Chunks.plan(Split.TRAIN, List.of(InputFile.plain(file.toString(), 6)), 3);
    Files.writeString(file, "a\nb");
    List<Line> lines = new ArrayList<>();
    for (Chunk chunk : chunks) {
      Line.addAll(LineReader.open(chunk, OPTIONS), lines);
    }
    assertEquals(Line.truth("a\nb".getBytes(StandardCharsets.UTF_8), 9), lines);
  }

  @Test
  void streamedChunkIsNotReadByOffset() {
    Chunk chunk = new Chunk(Split.TRAIN, 0, InputFile.standardInput(), 0, 0, 0);
    assertThrows(IllegalArgumentException.class, () -> LineReader.open(chunk, OPTIONS));
  }
}
