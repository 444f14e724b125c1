package io.github.tuneready.cli;

import io.github.tuneready.report.Comparison;
import io.github.tuneready.report.ComparisonWriter;
import io.github.tuneready.report.JsonComparison;
import io.github.tuneready.report.MarkdownComparison;
import io.github.tuneready.report.TextComparison;
import io.github.tuneready.report.TextOptions;
import io.github.tuneready.write.AtomicFile;
import io.github.tuneready.write.OutputFailure;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what got better or worse from one saved report to a later one. */
@Command(name = "validate-dataset compare", sortOptions = false)
final class CompareVerb implements Verb {
  @Parameters(
      paramLabel = "OLD NEW",
      hideParamSyntax = true,
      arity = "0..*",
      description = "Two reports that were written as JSON, the earlier first.")
  List<String> files = List.of();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      order = 1,
      description = "text, markdown or json. Default: text.")
  String format = "text";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      order = 2,
      description = "Write it to a file instead, whole or not at all.")
  @Nullable String output;

  @Option(
      names = "--fail-if-worse",
      order = 3,
      description = "End with 1 if anything is worse than before.")
  boolean failIfWorse;

  @Mixin CommonOptions common = new CommonOptions();

  @Override
  public int run(Console console, Values values) throws IOException {
    if (files.size() != 2) {
      throw new WrongCall(
          "two reports are compared; as in 'validate-dataset compare old.json new.json'");
    }
    Path file = output == null || output.equals("-") ? null : path(output, values);
    ComparisonWriter writer =
        values.oneOf("--format", format, writers(file == null ? onTerminal(console) : inFile()));
    if (file != null) {
      OutputGuard.check(file, files);
    }
    Comparison comparison =
        Comparison.of(SavedReports.read(files.get(0)), SavedReports.read(files.get(1)));
    if (file == null) {
      try (Writer out = console.writer()) {
        writer.write(comparison, out);
      }
    } else {
      write(comparison, writer, file);
    }
    return failIfWorse && comparison.isWorse() ? ExitCode.NOT_READY : ExitCode.READY;
  }

  private static Map<String, ComparisonWriter> writers(TextOptions layout) {
    return Map.of(
        "text", new TextComparison(layout),
        "json", new JsonComparison(),
        "markdown", new MarkdownComparison());
  }

  private static TextOptions onTerminal(Console console) {
    return new TextOptions(console.terminal().width(), Colour.AUTO.isOn(console), 0, false);
  }

  /** The same on every machine. */
  private static TextOptions inFile() {
    return new TextOptions(Terminal.DEFAULT_WIDTH, false, 0, false);
  }

  private static void write(Comparison comparison, ComparisonWriter writer, Path path)
      throws OutputFailure {
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      throw new OutputFailure(path.toString(), "is no plain file; redirect standard output to it");
    }
    try (AtomicFile file = new AtomicFile(path)) {
      Writer out = file.writer();
      writer.write(comparison, out);
      out.flush();
      file.commit();
    } catch (OutputFailure known) {
      throw known;
    } catch (IOException e) {
      throw new OutputFailure(path.toString(), e);
    }
  }

  private static Path path(String name, Values values) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw values.wrong("--output", name, "is no path: " + e.getReason());
    }
  }
}
