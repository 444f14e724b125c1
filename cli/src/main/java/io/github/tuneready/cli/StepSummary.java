package io.github.tuneready.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tuneready.report.MarkdownReport;
import io.github.tuneready.report.Report;
import io.github.tuneready.write.OutputFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The summary of a step of GitHub Actions: the report as Markdown, added to the file that the
 * runner names. A step may hold 1 MiB in all (its documentation of workflow commands, 2026); what
 * would go beyond 900 KiB is left out, so that nothing another command wrote is lost.
 */
final class StepSummary {
  static final String VARIABLE = "GITHUB_STEP_SUMMARY";
  static final long MOST_BYTES = 900 * 1024;

  private final Console console;

  StepSummary(Console console) {
    this.console = console;
  }

  /** Adds the report; nothing where no runner asks for it. */
  void add(Report report) throws OutputFailure {
    String name = console.environment().getOrDefault(VARIABLE, "");
    if (name.isEmpty()) {
      return;
    }
    try {
      StringBuilder page = new StringBuilder();
      new MarkdownReport().write(report, page);
      add(Path.of(name), page.append('\n').toString().getBytes(UTF_8));
    } catch (IOException e) {
      throw new OutputFailure(name, e);
    } catch (InvalidPathException e) {
      throw new OutputFailure(name, "is no path");
    }
  }

  private static void add(Path file, byte[] page) throws IOException {
    long held = Files.exists(file) ? Files.size(file) : 0;
    if (held + page.length <= MOST_BYTES) {
      Files.write(file, page, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
  }
}
