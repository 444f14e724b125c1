package io.github.tuneready.cli;

import io.github.tuneready.report.Comparison;
import io.github.tuneready.report.ComparisonWriter;
import io.github.tuneready.report.JsonComparison;
import io.github.tuneready.report.MarkdownComparison;
import io.github.tuneready.report.TextComparison;
import io.github.tuneready.report.TextOptions;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
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
      names = "--fail-if-worse",
      order = 2,
      description = "End with 1 if anything is worse than before.")
  boolean failIfWorse;

  @Mixin CommonOptions common = new CommonOptions();

  @Override
  public int run(Console console, Values values) throws IOException {
    if (files.size() != 2) {
      throw new WrongCall(
          "two reports are compared; as in 'validate-dataset compare old.json new.json'");
    }
    TextOptions layout =
        new TextOptions(console.terminal().width(), Colour.AUTO.isOn(console), 0, false);
    ComparisonWriter writer =
        values.oneOf(
            "--format",
            format,
            Map.of(
                "text", new TextComparison(layout),
                "json", new JsonComparison(),
                "markdown", new MarkdownComparison()));
    Comparison comparison =
        Comparison.of(SavedReports.read(files.get(0)), SavedReports.read(files.get(1)));
    try (Writer out = console.writer()) {
      writer.write(comparison, out);
    }
    return failIfWorse && comparison.isWorse() ? ExitCode.NOT_READY : ExitCode.READY;
  }
}
