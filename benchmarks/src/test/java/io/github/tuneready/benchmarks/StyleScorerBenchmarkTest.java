package io.github.tuneready.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class StyleScorerBenchmarkTest {
  @Test
  void bothReadAllMessages() throws IOException {
    StyleScorerBenchmark benchmark = new StyleScorerBenchmark();
    benchmark.prepare();
    assertEquals(benchmark.messages(), benchmark.score());
    assertTrue(benchmark.sentencesAndTokens() > 100_000);
  }
}
