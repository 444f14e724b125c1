package io.github.tuneready.cli;

import io.github.tuneready.report.Report;
import io.github.tuneready.report.SavedReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads the reports that a call names. */
final class SavedReports {
  private SavedReports() {}

  /** The report of a file, or of standard input. */
  static Report read(String name) throws IOException {
    if (name.equals("-")) {
      return SavedReport.read(System.in, "standard input");
    }
    Path path = path(name);
    if (Files.isDirectory(path)) {
      throw new IOException(name + ": is a folder, not a report");
    }
    return SavedReport.read(path);
  }

  private static Path path(String name) throws NoSuchFileException {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new NoSuchFileException(name);
    }
  }
}
