package io.github.tuneready.cli;

import io.github.tuneready.similarity.Comparison;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How much memory comparing examples may take. */
final class ComparisonMemory {
  /** The other stages need theirs. */
  private static final int SHARE_OF_HEAP = 8;

  private static final long LEAST_BYTES = 1L << 20;

  @Option(
      names = "--max-memory",
      paramLabel = "SIZE",
      order = 63,
      description =
          "Memory for the shingles of examples, as in 512M or 2G; with less than they need a sample"
              + " is compared, which is said. Default: 1G, but no more than an eighth of the heap;"
              + " a quarter is the most.")
  @Nullable String maxMemory;

  Comparison apply(Comparison standard, Values values) {
    long heap = Runtime.getRuntime().maxMemory();
    long bytes =
        maxMemory == null
            ? Math.min(standard.maxBytes(), heap / SHARE_OF_HEAP)
            : values.bytes("--max-memory", maxMemory);
    return new Comparison(
        standard.shingle(),
        standard.threshold(),
        standard.promptThreshold(),
        Math.max(LEAST_BYTES, bytes));
  }
}
