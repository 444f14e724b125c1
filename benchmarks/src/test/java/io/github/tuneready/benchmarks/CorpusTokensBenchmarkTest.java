package io.github.tuneready.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTokensBenchmarkTest {
  @TempDir Path folder;

  @Test
  void bothCountTheSame() throws IOException {
    CorpusTokensBenchmark benchmark = new CorpusTokensBenchmark();
    benchmark.read();
    assertTrue(benchmark.counter() > 100_000);
    assertEquals(benchmark.jtokkit(), benchmark.counter());
  }

  @Test
  void aFolderIsTheMixOfItsFiles() throws IOException {
    Files.writeString(folder.resolve("a.jsonl"), "{\"a\":\"one two\"}\n{\"a\":\"three\"}\n");
    try (var gzip = new GZIPOutputStream(Files.newOutputStream(folder.resolve("b.jsonl.gz")))) {
      gzip.write("{\"b\":[\"four\",5,\"six\"]}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    Files.writeString(folder.resolve("c.txt"), "no JSON");
    assertEquals(List.of("one two", "three", "four", "six"), Strings.of(folder, 1_000));
    assertEquals(List.of("one two"), Strings.of(folder.resolve("a.jsonl"), 5));
    CorpusTokensBenchmark benchmark = new CorpusTokensBenchmark();
    benchmark.corpus = folder.toString();
    benchmark.read();
    assertEquals(5, benchmark.counter());
    assertEquals(5, benchmark.jtokkit());
  }
}
