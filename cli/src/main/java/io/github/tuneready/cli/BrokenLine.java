package io.github.tuneready.cli;

import io.github.tuneready.RuleFailure;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The line on which a rule broke.
 *
 * @param failure what broke
 * @param line its number from 1, or 0 where it cannot be told
 */
record BrokenLine(RuleFailure failure, long line) {
  static BrokenLine of(RuleFailure failure) {
    return new BrokenLine(failure, number(failure.file(), failure.byteOffset()));
  }

  /** Rule, place and cause in one clause. */
  String told() {
    String what = failure.ruleId().isEmpty() ? "reading" : "rule " + failure.ruleId();
    return what + " failed" + place() + ": " + failure.getCause();
  }

  private String place() {
    if (failure.byteOffset() < 0) {
      return " on the dataset as a whole";
    }
    return line > 0
        ? " at " + failure.file() + ":" + line
        : " at " + failure.file() + ", byte " + failure.byteOffset();
  }

  /** Counts the lines before an offset again; only a plain file can be read a second time. */
  private static long number(String file, long offset) {
    if (offset < 0 || file.equals("-")) {
      return 0;
    }
    try {
      Path path = Path.of(file);
      return Files.isRegularFile(path) ? number(path, offset) : 0;
    } catch (IOException | InvalidPathException e) {
      return 0;
    }
  }

  private static long number(Path path, long offset) throws IOException {
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
      long line = 1;
      for (long i = 0; i < offset; i++) {
        int b = bytes.read();
        // The first bytes of gzip and zstd: offsets are those of the unpacked lines.
        if (b < 0 || (i == 0 && (b == 0x1F || b == 0x28))) {
          return 0;
        }
        line += b == '\n' ? 1 : 0;
      }
      return line;
    }
  }
}
