package io.github.tuneready.cli;

import picocli.CommandLine.Option;

/** What every verb has. */
final class CommonOptions {
  @Option(names = "--debug", order = 63, description = "Show where in the program a fault arose.")
  boolean debug;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      order = 90,
      description = "Show this help.")
  boolean help;
}
