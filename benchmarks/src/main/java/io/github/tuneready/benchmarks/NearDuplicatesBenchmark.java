package io.github.tuneready.benchmarks;

import static java.util.Objects.requireNonNull;

import io.github.tuneready.similarity.PairSink;
import io.github.tuneready.similarity.Part;
import io.github.tuneready.similarity.PrefixJoin;
import io.github.tuneready.similarity.ShingleSets;
import io.github.tuneready.similarity.ShingleTable;
import io.github.tuneready.similarity.Shingler;
import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * All pairs of texts that share half of their shingles of three words, or seven tenths: by the
 * exact prefix join, by MinHash with bands and verification, and by comparing each with each. All
 * start from the same shingles and end with verified pairs; {@code pairs} tells how many were
 * found. {@code -p file=PATH} takes the conversations of a file.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx6g")
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class NearDuplicatesBenchmark {
  private static final int SHINGLE = 3;
  private static final int UNBOUNDED = Integer.MAX_VALUE;

  /** How many texts; of more than a few thousand, comparing each with each takes minutes. */
  @Param("2000")
  public int texts;

  /** Least Jaccard similarity. */
  @Param({"0.5", "0.7"})
  public double threshold;

  /** A file of chat examples; texts of a seed without one. */
  @Param("")
  public String file = "";

  private @Nullable ShingleTable table;
  private int[][] sets = {};

  /** What an operation found. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Found {
    /** Verified pairs. */
    public long pairs;
  }

  /** Makes or reads the texts and cuts them into shingles; of those of the same words one stays. */
  @Setup
  public void shingle() throws IOException {
    List<byte[]> documents =
        file.isEmpty() ? Documents.ofSeed(20261127, texts) : Documents.ofFile(Path.of(file), texts);
    Shingler shingler = new Shingler(SHINGLE, false);
    ShingleTable filled = new ShingleTable(1L << 28);
    Set<IntBuffer> distinct = new LinkedHashSet<>();
    for (byte[] document : documents) {
      shingler.start(0);
      shingler.add(document, 0, document.length);
      shingler.finish();
      int[] shingles = new int[shingler.size()];
      Arrays.setAll(shingles, shingler::shingle);
      if (distinct.add(IntBuffer.wrap(shingles))) {
        filled.add(distinct.size(), shingler, 0, 0, SHINGLE);
      }
    }
    sets =
        distinct.stream()
            .map(shingles -> Arrays.stream(shingles.array()).sorted().distinct().toArray())
            .toArray(int[][]::new);
    table = filled;
  }

  /** The exact join, with what it makes of the shingles first. */
  @Benchmark
  public long prefixJoin(Found found) {
    ShingleSets prepared = new ShingleSets(requireNonNull(table), Part.WHOLE, 1, SHINGLE, false);
    Counter counter = new Counter();
    new PrefixJoin(prepared, threshold, UNBOUNDED).run(counter);
    found.pairs = counter.pairs;
    return counter.pairs;
  }

  /**
   * MinHash of hash4j in bands: 60 of 3 for a threshold of 0.5, where 99.97 % of pairs just as
   * similar should be found, 32 of 4 for higher ones, where it is 99.98 % at 0.7.
   */
  @Benchmark
  public long minHashBands(Found found) {
    MinHashBands index = threshold < 0.7 ? new MinHashBands(60, 3) : new MinHashBands(32, 4);
    found.pairs = index.pairs(sets, threshold);
    return found.pairs;
  }

  /** Each with each. */
  @Benchmark
  public long allPairs(Found found) {
    found.pairs = SortedSets.pairs(sets, threshold);
    return found.pairs;
  }

  private static final class Counter implements PairSink {
    private long pairs;

    @Override
    public boolean wants(int a, int b) {
      return true;
    }

    @Override
    public void pair(int a, int b, double jaccard) {
      pairs++;
    }
  }
}
