package io.github.tuneready.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NearDuplicatesBenchmarkTest {
  @TempDir private Path folder;

  @Test
  void exactJoinFindsWhatComparingEachWithEachFinds() throws IOException {
    NearDuplicatesBenchmark benchmark = new NearDuplicatesBenchmark();
    NearDuplicatesBenchmark.Found found = new NearDuplicatesBenchmark.Found();
    benchmark.texts = 600;
    for (double threshold : new double[] {0.5, 0.7}) {
      benchmark.threshold = threshold;
      benchmark.shingle();
      long all = benchmark.allPairs(found);
      assertTrue(all > 20, "few pairs: " + all);
      assertEquals(all, benchmark.prefixJoin(found));
      long hashed = benchmark.minHashBands(found);
      assertTrue(hashed <= all && hashed >= 0.95 * all, hashed + " of " + all);
      assertEquals(hashed, found.pairs);
    }
  }

  @Test
  void conversationsOfAFileAreComparedWithoutTheirSystemMessage() throws IOException {
    String line =
        """
        {"messages":[{"role":"system","content":"%s"},{"role":"user","content":"How do I \
        fold a paper boat that floats?"},{"role":"assistant","content":"Fold it twice, %s."}]}
        """;
    Path file = folder.resolve("boats.jsonl");
    Files.writeString(file, line.formatted("be kind", "then pull") + line.formatted("no", "done"));
    NearDuplicatesBenchmark benchmark = new NearDuplicatesBenchmark();
    benchmark.file = file.toString();
    benchmark.texts = 5;
    benchmark.threshold = 0.5;
    benchmark.shingle();
    assertEquals(1, benchmark.prefixJoin(new NearDuplicatesBenchmark.Found()));
  }
}
