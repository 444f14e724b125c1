package io.github.tuneready.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ExampleParserBenchmarkTest {
  private final ExampleParserBenchmark benchmark = new ExampleParserBenchmark();

  @Test
  void theSameMessagesAreReadAsByJackson() throws IOException {
    long messages = benchmark.example();
    assertTrue(messages > 10_000);
    assertEquals(benchmark.jacksonTree(), messages);
  }

  @Test
  void theSameValuesAreReadAsByJackson() throws IOException {
    // Of each line Jackson has tokens for three objects or more, an array, and keys.
    assertTrue(benchmark.jsonColumns() > 0);
    assertTrue(benchmark.jacksonTokens() > benchmark.jsonColumns());
  }
}
