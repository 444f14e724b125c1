package io.github.tuneready.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentScannerBenchmarkTest {
  @ParameterizedTest
  @ValueSource(strings = {"english", "french", "code"})
  void bothReadAMegabyteInWhichNothingIsToBeFound(String kind) {
    ContentScannerBenchmark benchmark = new ContentScannerBenchmark();
    benchmark.kind = kind;
    benchmark.makeText();
    assertTrue(ContentCorpus.text(kind, 1 << 20).length >= 1 << 20);
    assertEquals(0, benchmark.scanner());
    assertEquals(0, benchmark.regularExpression());
  }
}
