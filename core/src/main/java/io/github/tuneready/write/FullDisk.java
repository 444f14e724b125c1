package io.github.tuneready.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Knows a full disk, which each system reports in words of its own, and says what is needed. */
final class FullDisk {
  private static final List<String> REPORTS =
      List.of("no space left", "not enough space", "quota exceeded", "disk is full");

  /** A disk with less than this is full, whatever the report says: it may be in any language. */
  private static final long FULL = 1 << 16;

  private FullDisk() {}

  static boolean isReason(IOException failure, Path folder) {
    String report = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return REPORTS.stream().anyMatch(report::contains) || isFull(folder);
  }

  private static boolean isFull(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace() < FULL;
    } catch (IOException unknown) {
      return false;
    }
  }

  /**
   * How much room is needed, in words.
   *
   * @param expected bytes that are to be written, or 0 if nobody knows
   * @param written bytes that were
   */
  static String need(long expected, long written) {
    return expected > written
        ? "needs about " + amount(expected)
        : "needs more than " + amount(written);
  }

  /** Rounded up: who makes so much room has enough. */
  private static String amount(long bytes) {
    return bytes <= 1_000_000
        ? String.format(Locale.ROOT, "%,d kB", (bytes + 999) / 1_000)
        : String.format(Locale.ROOT, "%,d MB", (bytes + 999_999) / 1_000_000);
  }
}
