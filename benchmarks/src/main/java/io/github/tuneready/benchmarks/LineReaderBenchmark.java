package io.github.tuneready.benchmarks;

import io.github.tuneready.example.Split;
import io.github.tuneready.read.Block;
import io.github.tuneready.read.BlockStream;
import io.github.tuneready.read.Chunk;
import io.github.tuneready.read.Chunks;
import io.github.tuneready.read.InputFile;
import io.github.tuneready.read.LineReader;
import io.github.tuneready.read.ReadOptions;
import io.github.tuneready.read.Utf8;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Splitting 64 MiB of JSON Lines into lines, from a file in the page cache: the result is the
 * number of bytes of all lines, LFs included.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LineReaderBenchmark {
  private static final int FILE_BYTES = 64 << 20;

  private Path file = Path.of("");

  /** Writes the file: lines of 200 to 4,000 bytes, one in five with letters beyond ASCII. */
  @Setup
  public void write() throws IOException {
    file = Files.createTempFile("lines", ".jsonl");
    Random random = new Random(1);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      for (long bytes = 0; bytes < FILE_BYTES; ) {
        byte[] line = line(random).getBytes(StandardCharsets.UTF_8);
        out.write(line);
        bytes += line.length;
      }
    }
  }

  private static String line(Random random) {
    String word = random.nextInt(5) == 0 ? "größer " : "words ";
    return "{\"messages\":[{\"role\":\"user\",\"content\":\""
        + word.repeat(20 + random.nextInt(600))
        + "\"}]}\n";
  }

  /** Removes the file. */
  @TearDown
  public void delete() throws IOException {
    Files.delete(file);
  }

  /** Chunks of the standard size, one after the other. */
  @Benchmark
  public long lineReader() throws IOException {
    long sum = 0;
    for (Chunk chunk : plan()) {
      try (LineReader lines = LineReader.open(chunk, ReadOptions.standard())) {
        while (lines.next()) {
          sum += lines.length() + 1;
        }
      }
    }
    return sum;
  }

  /** The same, and every line checked to be UTF-8, as {@link #bufferedReader} cannot. */
  @Benchmark
  public long lineReaderAndUtf8() throws IOException {
    long sum = 0;
    for (Chunk chunk : plan()) {
      try (LineReader lines = LineReader.open(chunk, ReadOptions.standard())) {
        while (lines.next()) {
          sum +=
              lines.length() + 1 + 1 + Utf8.firstInvalid(lines.buffer(), lines.from(), lines.to());
        }
      }
    }
    return sum;
  }

  /** Read ahead by another thread. */
  @Benchmark
  public long blockStream() throws IOException {
    long sum = 0;
    Chunk chunk = plan().get(0);
    try (BlockStream blocks =
        BlockStream.open(chunk, Files.newInputStream(file), ReadOptions.standard())) {
      while (true) {
        try (Block block = blocks.take()) {
          if (block == null) {
            return sum;
          }
          LineReader lines = LineReader.over(block);
          while (lines.next()) {
            sum += lines.length() + 1;
          }
        }
      }
    }
  }

  private List<Chunk> plan() throws IOException {
    InputFile input = InputFile.plain(file.toString(), Files.size(file));
    return Chunks.plan(Split.TRAIN, List.of(input), Chunks.DEFAULT_BYTES);
  }

  /** A peer: a String for each line; offsets are lost, bad bytes repaired silently. */
  @Benchmark
  public long bufferedReader() throws IOException {
    long sum = 0;
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      String line;
      while ((line = reader.readLine()) != null) {
        sum += line.length() + 1;
      }
    }
    return sum;
  }

  /** A peer: one byte after the other, nothing kept. */
  @Benchmark
  public long byteLoop() throws IOException {
    long sum = 0;
    long start = 0;
    long at = 0;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 256 << 10)) {
      for (int next = in.read(); next >= 0; next = in.read()) {
        at++;
        if (next == '\n') {
          sum += at - start;
          start = at;
        }
      }
    }
    return sum;
  }
}
