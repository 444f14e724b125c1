package io.github.tuneready.report;

import io.github.tuneready.example.Split;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * A dataset that was checked and is ready, as {@link Report#requireReady} gives it: the only way to
 * its bytes that cannot send others than were checked. Immutable and safe for use by many threads.
 */
public final class ReadyDataset {
  private final Report report;

  ReadyDataset(Report report) {
    this.report = report;
  }

  /** The report that says that it is ready. */
  public Report report() {
    return report;
  }

  /** The files that were checked and can be opened: all but those only compared with. */
  public List<FileSummary> files() {
    return report.dataset().files().stream().filter(file -> file.split() != Split.AGAINST).toList();
  }

  /**
   * The bytes of the one training file.
   *
   * @throws IllegalStateException if there are several; {@link #openVerified(FileSummary)} opens
   *     one
   * @throws IOException as there
   */
  public InputStream openVerified() throws IOException {
    List<FileSummary> train = files().stream().filter(file -> file.split() == Split.TRAIN).toList();
    if (train.size() != 1) {
      throw new IllegalStateException(
          "there are " + train.size() + " training files; name the one to open");
    }
    return openVerified(train.get(0));
  }

  /**
   * The bytes of a file, exactly as they were checked. The stream fails, before it hands out its
   * last 64 KiB, if there are fewer, more or other bytes than were checked: a reader that does not
   * reach the end without a fault has not read the file.
   *
   * @throws IllegalArgumentException if the file is none of {@link #files}
   * @throws IOException if the file cannot be opened, has another size by now, or was not checked
   *     as a plain file: standard input and archives have no bytes to go back to
   */
  public InputStream openVerified(FileSummary file) throws IOException {
    if (!files().contains(file)) {
      throw new IllegalArgumentException(file.path() + " is not of this dataset");
    }
    if (file.sha256() == null) {
      throw new IOException(
          file.path() + ": not checked as a plain file, so it cannot be opened verified");
    }
    return new VerifiedStream(Path.of(file.path()), file.bytes(), file.sha256());
  }
}
