package io.github.tuneready.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class LineReaderBenchmarkTest {
  @Test
  void allCountTheSameBytes() throws IOException {
    LineReaderBenchmark benchmark = new LineReaderBenchmark();
    benchmark.write();
    try {
      long bytes = benchmark.byteLoop();
      assertEquals(bytes, benchmark.lineReader());
      assertEquals(bytes, benchmark.lineReaderAndUtf8());
      assertEquals(bytes, benchmark.blockStream());
      assertTrue(benchmark.bufferedReader() < bytes, "characters, not bytes");
    } finally {
      benchmark.delete();
    }
  }
}
