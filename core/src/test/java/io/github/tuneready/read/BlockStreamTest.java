package io.github.tuneready.read;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tuneready.example.Split;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class BlockStreamTest {
  static final Chunk CHUNK = new Chunk(Split.TRAIN, 0, InputFile.standardInput(), 0, 0, 0);

  static List<Line> lines(InputStream stream, ReadOptions options) throws IOException {
    List<Line> lines = new ArrayList<>();
    try (BlockStream blocks = BlockStream.open(CHUNK, stream, options)) {
      for (int expected = 0; ; expected++) {
        try (Block block = blocks.take()) {
          if (block == null) {
            return lines;
          }
          assertEquals(expected, block.number());
          Line.addAll(LineReader.over(block), lines);
        }
      }
    }
  }

  @Test
  void everyBlockSizeGivesTheSameLines() throws IOException {
    Random random = new Random(5);
    byte[] alphabet = "ab\r\n\n\r{}\u00EF\u00BB\u00BF".getBytes(StandardCharsets.ISO_8859_1);
    for (int round = 0; round < 60; round++) {
      byte[] bytes = new byte[random.nextInt(120)];
      int letters = 1 + random.nextInt(alphabet.length);
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = alphabet[random.nextInt(letters)];
      }
      for (int maxLineBytes : new int[] {1, 3, 10, 1000}) {
        List<Line> truth = Line.truth(bytes, maxLineBytes);
        for (int blockBytes : new int[] {1, 2, 3, 8, 50, 1000}) {
          ReadOptions options = new ReadOptions(maxLineBytes, blockBytes, 2);
          assertEquals(
              truth, lines(new Dripping(bytes, 1 + random.nextInt(40)), options), "seed 5");
        }
      }
    }
  }

  @Test
  void linesLongerThanABlockAreWhole() throws IOException {
    Random random = new Random(3);
    StringBuilder text = new StringBuilder();
    for (int line = 0; line < 60; line++) {
      text.append("y".repeat(random.nextInt(1 << random.nextInt(20)))).append(line);
      text.append(random.nextBoolean() ? "\n" : "\r\n");
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.ISO_8859_1);
    for (int maxLineBytes : new int[] {100, 70_000, 1 << 20}) {
      List<Line> truth = Line.truth(bytes, maxLineBytes);
      for (int blockBytes : new int[] {1000, 1 << 16, 1 << 20}) {
        ReadOptions options = new ReadOptions(maxLineBytes, blockBytes, 2);
        assertEquals(truth, lines(new Dripping(bytes, 1 << 16), options));
      }
    }
  }

  @Test
  void fiveGigabytesInOneLineAreCountedNotKept() throws IOException {
    long length = 5L << 30;
    ReadOptions options = ReadOptions.standard().withMaxLineBytes(2 << 20);
    List<Line> lines = lines(new Endless(length, "\r\n{}"), options);
    assertEquals(2, lines.size());
    assertEquals(length, lines.get(0).length());
    assertEquals(2 << 20, lines.get(0).text().length());
    assertTrue(lines.get(0).crlf());
    assertEquals(new Line("{}", length + 2, 2, false, false, false), lines.get(1));
  }

  @Test
  void severalWorkersShareTheLines() throws Exception {
    StringBuilder text = new StringBuilder();
    for (int line = 0; line < 200_000; line++) {
      text.append("{\"line\":").append(line).append("}\n");
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    ConcurrentSkipListMap<Integer, List<Line>> byBlock = new ConcurrentSkipListMap<>();
    try (BlockStream blocks =
        BlockStream.open(CHUNK, new Dripping(bytes, 5000), new ReadOptions(1000, 10_000, 4))) {
      List<Thread> workers = new ArrayList<>();
      List<Throwable> thrown = Collections.synchronizedList(new ArrayList<>());
      for (int worker = 0; worker < 4; worker++) {
        Thread thread = new Thread(() -> drain(blocks, byBlock, thrown));
        thread.start();
        workers.add(thread);
      }
      for (Thread thread : workers) {
        thread.join();
      }
      assertEquals(List.of(), thrown);
    }
    List<Line> lines = new ArrayList<>();
    byBlock.values().forEach(lines::addAll);
    assertEquals(Line.truth(bytes, 1000), lines);
  }

  private static void drain(
      BlockStream blocks,
      ConcurrentSkipListMap<Integer, List<Line>> byBlock,
      List<Throwable> thrown) {
    try {
      while (true) {
        try (Block block = blocks.take()) {
          if (block == null) {
            return;
          }
          List<Line> lines = new ArrayList<>();
          Line.addAll(LineReader.over(block), lines);
          byBlock.put(block.number(), lines);
        }
      }
    } catch (IOException | RuntimeException e) {
      thrown.add(e);
    }
  }

  @Test
  void failureOfTheStreamComesAfterTheWholeLinesBeforeIt() throws IOException {
    InputStream broken =
        new SequenceInputStream(
            new Dripping("ab\ncd\nefg".getBytes(StandardCharsets.UTF_8), 2), new Broken());
    try (BlockStream blocks = BlockStream.open(CHUNK, broken, ReadOptions.standard())) {
      List<Line> lines = new ArrayList<>();
      try (Block block = requireNonNull(blocks.take())) {
        Line.addAll(LineReader.over(block), lines);
      }
      assertEquals(List.of("ab", "cd"), lines.stream().map(Line::text).toList());
      assertEquals("the disk is gone", assertThrows(IOException.class, blocks::take).getMessage());
      assertThrows(IOException.class, blocks::take);
    }
  }

  @Test
  void closingStopsTheReadingThread() throws Exception {
    AtomicLong closed = new AtomicLong();
    InputStream endless =
        new FilterInputStream(new Endless(Long.MAX_VALUE, "")) {
          @Override
          public int read(byte[] to, int from, int length) throws IOException {
            int count = super.read(to, from, length);
            to[from] = '\n';
            return count;
          }

          @Override
          public void close() {
            closed.incrementAndGet();
          }
        };
    BlockStream blocks =
        BlockStream.open(CHUNK, endless, ReadOptions.standard().withBlockBytes(100));
    try (Block block = requireNonNull(blocks.take())) {
      assertEquals(0, block.number());
    }
    blocks.close();
    assertNull(blocks.take());
    while (closed.get() == 0) {
      Thread.sleep(1);
    }
  }

  private static final class Broken extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("the disk is gone");
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
      return read();
    }
  }
}
