package io.github.tuneready.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenCounterBenchmarkTest {
  @ParameterizedTest
  @ValueSource(strings = {"english", "french", "code"})
  void bothCountTheSame(String kind) {
    TokenCounterBenchmark benchmark = new TokenCounterBenchmark();
    benchmark.kind = kind;
    benchmark.makeText();
    assertTrue(benchmark.counter() > 100_000);
    assertEquals(benchmark.jtokkit(), benchmark.counter());
  }
}
