package io.github.tuneready.cli;

import io.github.tuneready.read.Chunk;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a user sees how far the check is. */
final class ProgressOption {
  @Option(
      names = "--progress",
      paramLabel = "HOW",
      order = 48,
      description =
          "On standard error: bar, plain (a line for each tenth), none, or auto: a bar on a"
              + " terminal, else nothing. Default: auto.")
  @Nullable String progress;

  enum Kind {
    AUTO,
    BAR,
    PLAIN,
    NONE
  }

  /** What shows the progress of checking some chunks. */
  ProgressLine start(List<Chunk> chunks, Console console, boolean quiet, Values values) {
    Kind kind = progress == null ? Kind.AUTO : values.oneOf("--progress", progress, kinds());
    if (kind == Kind.AUTO) {
      kind = console.terminal().err() && !quiet ? Kind.BAR : Kind.NONE;
    }
    return switch (kind) {
      case BAR -> new ProgressLine(console, total(chunks), true, System::nanoTime);
      case PLAIN -> new ProgressLine(console, total(chunks), false, System::nanoTime);
      default -> ProgressLine.none(console);
    };
  }

  static Map<String, Kind> kinds() {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      kinds.put(kind.name().toLowerCase(Locale.ROOT), kind);
    }
    return kinds;
  }

  /** Bytes to be checked; 0 where an archive or a stream is among them, whose end nobody knows. */
  private static long total(List<Chunk> chunks) {
    return chunks.stream().anyMatch(Chunk::streamed)
        ? 0
        : chunks.stream().mapToLong(chunk -> chunk.end() - chunk.start()).sum();
  }
}
