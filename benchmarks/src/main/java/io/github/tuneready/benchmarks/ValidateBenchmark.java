package io.github.tuneready.benchmarks;

import io.github.tuneready.Validator;
import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.catalogue.Selection;
import io.github.tuneready.catalogue.Stages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
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

/**
 * The whole check of a file, by stages and threads, and beside it what reading the same lines with
 * Jackson's streaming parser costs, which checks nothing but the syntax.
 */
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

  /** Jackson's tokens of every line, counted in one thread whatever the parameter. */
  @Benchmark
  public long jacksonTokens() throws IOException {
    return JacksonLines.tokens(file);
  }

  /** Form alone, as {@code --select} with the families of form has it. */
  @Benchmark
  public long form() throws IOException {
    return check(Stages.none(), new Selection(JacksonComparison.FORM, Set.of()));
  }

  /** Form and what stands in the texts. */
  @Benchmark
  public long formAndContent() throws IOException {
    return check(Stages.none(), Selection.all());
  }

  /** Everything a plain call does. */
  @Benchmark
  public long everything() throws IOException {
    return check(Stages.all(), Selection.all());
  }

  private long check(Stages stages, Selection selection) throws IOException {
    return new Validator(Policy.standard().withStages(stages).withSelection(selection))
        .withThreads(threads)
        .validate(file)
        .dataset()
        .examples();
  }
}
