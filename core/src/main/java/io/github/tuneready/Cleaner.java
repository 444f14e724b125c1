package io.github.tuneready;

import static java.util.Objects.requireNonNull;

import io.github.tuneready.clean.CleanResult;
import io.github.tuneready.clean.RejectedRow;
import io.github.tuneready.clean.RejectedRows;
import io.github.tuneready.write.AtomicFile;
import io.github.tuneready.write.Leftovers;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Makes a cleaned copy of training files. Rows that need no fix are in the copy byte for byte and
 * in their order; every other line of the input is told with its reason. The input is never
 * touched, the copy is there whole or not at all, and cleaning a cleaned copy changes nothing.
 * Immutable and safe for use by many threads at once.
 */
public final class Cleaner {
  /** How the names of the folders start that previews are written into. */
  private static final String PREVIEWS = "validate-dataset";

  private static final String PREVIEW = "preview.jsonl";

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
        rejects.expecting(cleaning::room);
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
    Path folder = Files.createTempDirectory(PREVIEWS);
    try {
      removeLeftovers(folder);
      return preview(dataset, folder.resolve(PREVIEW), changes);
    } finally {
      Files.deleteIfExists(folder);
    }
  }

  private CleanResult preview(Dataset dataset, Path copy, Consumer<RejectedRow> changes)
      throws IOException {
    try (Cleaning cleaning = new Cleaning(validator, unsafe, copy, changes::accept)) {
      return cleaning.run(dataset);
    }
  }

  /** What previews left that were killed: each is a copy of somebody's data. */
  private static void removeLeftovers(Path own) throws IOException {
    Path all = AtomicFile.folder(own);
    try (DirectoryStream<Path> others = Files.newDirectoryStream(all, PREVIEWS + "*")) {
      for (Path other : others) {
        if (Files.isDirectory(other, LinkOption.NOFOLLOW_LINKS)
            && Leftovers.sweep(other.resolve(PREVIEW)) > 0) {
          Files.deleteIfExists(other);
        }
      }
    }
  }
}
