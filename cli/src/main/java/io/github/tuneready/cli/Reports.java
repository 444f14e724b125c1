package io.github.tuneready.cli;

import io.github.tuneready.report.Report;
import io.github.tuneready.report.TextOptions;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.write.AtomicFile;
import io.github.tuneready.write.OutputFailure;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Writes one report in all the formats and places that are asked for. */
final class Reports {
  private final Console console;
  private final TextOptions onTerminal;
  private final TextOptions inFile;
  private final List<RuleInfo> rules;

  Reports(Console console, TextOptions onTerminal, TextOptions inFile, List<RuleInfo> rules) {
    this.console = console;
    this.rules = rules;
    this.onTerminal = onTerminal;
    this.inFile = inFile;
  }

  /** Writes the files first, so that they are there even if nobody reads standard output. */
  void write(Report report, List<OutputTarget> targets) throws IOException {
    if (targets.stream().anyMatch(target -> target.format() == Formats.GITHUB)) {
      new StepSummary(console).add(report);
    }
    for (OutputTarget target : targets) {
      Path path = target.path();
      if (path != null) {
        write(report, target.format(), path);
      }
    }
    for (OutputTarget target : targets) {
      if (target.path() == null) {
        print(report, target.format());
      }
    }
  }

  private void write(Report report, Formats format, Path path) throws IOException {
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      writeInto(report, format, path);
      return;
    }
    try (AtomicFile file = new AtomicFile(path)) {
      file.expecting(() -> length(report, format));
      writeTo(report, format, path, file.writer());
      file.commit();
    }
  }

  /** The bytes of a report, for those whose disk is full: it is written once more, to nowhere. */
  private long length(Report report, Formats format) {
    CountedBytes bytes = new CountedBytes();
    try (Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      format.writer(inFile, rules).write(report, writer);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.count();
  }

  /** A device or a FIFO is written into: it must not be replaced. */
  private void writeInto(Report report, Formats format, Path path) throws IOException {
    try (Writer writer =
        new BufferedWriter(
            Files.newBufferedWriter(path, StandardCharsets.UTF_8, StandardOpenOption.WRITE))) {
      writeTo(report, format, path, writer);
    } catch (OutputFailure known) {
      throw known;
    } catch (IOException e) {
      throw new OutputFailure(path.toString(), e);
    }
  }

  private void writeTo(Report report, Formats format, Path path, Writer writer)
      throws OutputFailure {
    try {
      format.writer(inFile, rules).write(report, writer);
      writer.flush();
    } catch (OutputFailure known) {
      throw known;
    } catch (IOException e) {
      throw new OutputFailure(path.toString(), e);
    }
  }

  private void print(Report report, Formats format) throws IOException {
    try (Writer writer = console.writer()) {
      format.writer(onTerminal, rules).write(report, writer);
    } catch (ClosedPipe enough) {
      // whoever reads has seen enough; the exit code still tells
    }
  }
}
