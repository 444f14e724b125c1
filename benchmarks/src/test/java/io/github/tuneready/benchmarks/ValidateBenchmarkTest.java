package io.github.tuneready.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ValidateBenchmarkTest {
  @Test
  void everyWayReadsTheWholeFile() throws IOException {
    ValidateBenchmark benchmark = new ValidateBenchmark();
    benchmark.threads = 2;
    benchmark.mebibytes = 3;
    benchmark.write();
    try {
      long examples = benchmark.form();
      assertEquals(examples, benchmark.formAndContent());
      assertEquals(examples, benchmark.everything());
      // Five tokens around at least three messages of six tokens each.
      assertTrue(benchmark.jacksonTokens() >= 23 * examples);
    } finally {
      benchmark.remove();
    }
  }
}
