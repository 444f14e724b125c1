package io.github.tuneready.samples;

import io.github.tuneready.Dataset;
import io.github.tuneready.Partial;
import io.github.tuneready.Validator;
import io.github.tuneready.read.Chunk;
import io.github.tuneready.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs a check on an engine of one's own, here a parallel stream: plan, inspect each chunk
 * anywhere, merge in any order, conclude. Chunks and partials are serializable.
 */
public final class OwnEngine {
  private OwnEngine() {}

  /** Checks the file named first. */
  public static void main(String[] args) throws IOException {
    System.out.println(check(Path.of(args[0])).verdict());
  }

  static Report check(Path train) throws IOException {
    Validator validator = Validator.standard();
    List<Chunk> chunks = validator.plan(Dataset.train(train));
    Partial whole =
        chunks.parallelStream()
            .map(chunk -> inspect(validator, chunk))
            .reduce(Partial::merge)
            .orElseThrow();
    return validator.conclude(chunks, whole);
  }

  private static Partial inspect(Validator validator, Chunk chunk) {
    try {
      return validator.inspect(chunk);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
