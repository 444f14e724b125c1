package io.github.tuneready.samples;

import io.github.tuneready.Validator;
import io.github.tuneready.report.Report;
import io.github.tuneready.report.TextReport;
import java.io.IOException;
import java.nio.file.Path;

/** Checks one file and prints the report. */
public final class FirstReport {
  private FirstReport() {}

  /** Checks the file named first. */
  public static void main(String[] args) throws IOException {
    Report report = Validator.standard().validate(Path.of(args[0]));
    new TextReport().write(report, System.out);
  }
}
