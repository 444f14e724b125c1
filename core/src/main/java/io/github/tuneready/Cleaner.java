package io.github.tuneready;

import static java.util.Objects.requireNonNull;

import io.github.tuneready.clean.CleanResult;
import io.github.tuneready.clean.RejectedRow;
import io.github.tuneready.clean.RejectedRows;
import io.github.tuneready.write.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Makes a cleaned copy of training files. Rows that need no fix are in the copy byte for byte and
 * in their order; every other line of the input is told with its reason. The input is never
 * touched, the copy is there whole or not at all, and cleaning a cleaned copy changes nothing.
 * Immutable and safe for use by many threads at once.
 */
public final class Cleaner {
  private final Validator validator;
  private final boolean unsafe;

  /**
   * A cleaner.
   *
   * @param validator judges rows and compares examples
   * @param unsafe whether fixes that need a decision of a person are made too, see {@link
   *     io.github.tuneready.clean.Fix}
   */
  public Cleaner(Validator validator, boolean unsafe) {
    this.validator = requireNonNull(validator);
    this.unsafe = unsafe;
  }

  /**
   * Writes a cleaned copy of the training files, one after the other. Validation and evaluation
   * files are only compared with. Where no row is left, nothing is written.
   *
   * @param output the copy; must be no input
   * @param rejected where changed and dropped rows go, as JSON lines
   * @throws IOException if a file cannot be read or written, or is no JSON Lines and cannot be made
   *     such; the message names it
   */
  public CleanResult clean(Dataset dataset, Path output, Path rejected) throws IOException {
    try (AtomicFile rejects = new AtomicFile(rejected)) {
      RejectedRows rows = new RejectedRows(rejects.stream());
      try (Cleaning cleaning = new Cleaning(validator, unsafe, output, rows::add)) {
        CleanResult result = cleaning.run(dataset);
        if (result.rows() > 0) {
          rejects.commit();
          cleaning.commit();
        }
        return result;
      }
    }
  }

  /**
   * Tells what {@link #clean} would do. The copy is written to the system's folder for temporary
   * files and removed again.
   *
   * @param changes sees each row that would be changed or dropped
   * @throws IOException as {@link #clean}
   */
  public CleanResult preview(Dataset dataset, Consumer<RejectedRow> changes) throws IOException {
    Path folder = Files.createTempDirectory("validate-dataset");
    try (Cleaning cleaning =
        new Cleaning(validator, unsafe, folder.resolve("preview.jsonl"), changes::accept)) {
      return cleaning.run(dataset);
    } finally {
      Files.deleteIfExists(folder);
    }
  }
}
