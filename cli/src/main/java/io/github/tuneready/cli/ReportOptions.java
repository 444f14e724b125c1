package io.github.tuneready.cli;

import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.report.TextOptions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is written, where, and how it looks. */
final class ReportOptions {
  private static final int PLACES_IN_TEXT = 3;
  private static final int PLACES_FOR_MACHINES = 1_000;
  private static final int MOST_PLACES = 1_000_000;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      order = 40,
      description =
          "text, concise, html, markdown, json, jsonl, sarif, junit, github, gitlab or csv."
              + " Default: text.")
  @Nullable String format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "[FORMAT=]PATH",
      order = 41,
      description =
          "Write the report to a file instead of standard output, in the format of its extension:"
              + " txt, html, md, json, sarif, xml or csv. Several times: several reports in one"
              + " pass.")
  List<String> output = List.of();

  @Option(
      names = "--show",
      paramLabel = "N",
      order = 42,
      description =
          "Places listed for each rule; counts are always exact. Default: 3 in text, 1000 else.")
  @Nullable String show;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      order = 44,
      description = "auto, always or never. Default: auto.")
  @Nullable String color;

  @Option(
      names = {"-q", "--quiet"},
      order = 45,
      description = "Only the verdict and its reasons.")
  boolean quiet;

  Policy apply(Policy standard, Values values) {
    Policy policy = standard.withMostPlaces(PLACES_FOR_MACHINES);
    if (show != null) {
      // One place at least: the reasons of a verdict quote it.
      policy = policy.withMostPlaces(Math.max(1, places(values)));
    }
    return policy;
  }

  private int places(Values values) {
    return show == null ? PLACES_IN_TEXT : (int) values.number("--show", show, 0, MOST_PLACES);
  }

  /** The reports that are asked for: one on standard output, or the files. */
  List<OutputTarget> targets(Values values) {
    Formats asked = format == null ? null : values.oneOf("--format", format, Formats.byName());
    if (output.isEmpty()) {
      return List.of(OutputTarget.standardOutput(asked == null ? Formats.TEXT : asked));
    }
    return OutputTarget.parse(output, asked, values);
  }

  /** How a text report looks on standard output. */
  TextOptions onTerminal(Console console, Values values) {
    Colour colour = color == null ? Colour.AUTO : values.oneOf("--color", color, Colour.byName());
    return new TextOptions(console.terminal().width(), colour.isOn(console), places(values), quiet);
  }

  /** How a text report looks in a file: the same on every machine. */
  TextOptions inFile(Values values) {
    return new TextOptions(Terminal.DEFAULT_WIDTH, false, places(values), quiet);
  }
}
