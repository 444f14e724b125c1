package io.github.tuneready.benchmarks;

import io.github.tuneready.Validator;
import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.catalogue.Stages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The whole check of a file, by stages and threads. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class ValidateBenchmark {
  /** Worker threads. */
  @Param({"1", "2"})
  public int threads;

  /** Size of the file in MiB. */
  @Param({"32"})
  public int mebibytes;

  private Path file = Path.of("");

  /** Writes the file. */
  @Setup(Level.Trial)
  public void write() throws IOException {
    file = Files.createTempFile("validate", ".jsonl");
    Files.write(file, Corpus.chat(2, mebibytes << 20));
  }

  /** Removes the file. */
  @TearDown(Level.Trial)
  public void remove() throws IOException {
    Files.deleteIfExists(file);
  }

  /** Form and content alone. */
  @Benchmark
  public long format() throws IOException {
    return check(Stages.none());
  }

  /** Everything a plain call does. */
  @Benchmark
  public long everything() throws IOException {
    return check(Stages.all());
  }

  private long check(Stages stages) throws IOException {
    return new Validator(Policy.standard().withStages(stages))
        .withThreads(threads)
        .validate(file)
        .dataset()
        .examples();
  }
}
