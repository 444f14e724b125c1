package io.github.tuneready.write;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Names of files that are not whole yet: {@code .NAME.HEX.tmp} beside the file NAME, where the
 * first half of the sixteen digits is the process that writes it and the other half is random.
 */
final class TemporaryName {
  private static final HexFormat HEX = HexFormat.of();
  private static final int DIGITS = 16;
  private static final String END = ".tmp";

  /** File systems allow 255 bytes; a long name must leave room for what is added. */
  private static final int LONGEST = 40;

  private final String start;

  TemporaryName(Path path) {
    String name = String.valueOf(path.getFileName());
    this.start = "." + (name.length() <= LONGEST ? name : name.substring(0, LONGEST)) + ".";
  }

  /** A name that no file should have yet. */
  String next() {
    long process = ProcessHandle.current().pid();
    int random = ThreadLocalRandom.current().nextInt();
    return start + HEX.toHexDigits((int) process) + HEX.toHexDigits(random) + END;
  }

  /** Whether a file of this name was made to become the file NAME. */
  boolean matches(String name) {
    return name.length() == start.length() + DIGITS + END.length()
        && name.startsWith(start)
        && name.endsWith(END)
        && digits(name).chars().allMatch(TemporaryName::isDigit);
  }

  /** The process that made the file of a name that {@link #matches}. */
  long process(String name) {
    return HexFormat.fromHexDigitsToLong(digits(name).substring(0, DIGITS / 2));
  }

  private String digits(String name) {
    return name.substring(start.length(), start.length() + DIGITS);
  }

  private static boolean isDigit(int c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
  }
}
