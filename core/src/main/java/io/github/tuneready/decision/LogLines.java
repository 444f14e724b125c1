package io.github.tuneready.decision;

import io.github.tuneready.document.DocumentException;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** The lines of a log that are not blank, one in memory at a time. For one thread. */
final class LogLines {
  private static final int LONGEST = 1 << 20;
  private static final int MARK = 0xFEFF;

  private final String file;
  private final Reader reader;
  private final StringBuilder line = new StringBuilder();
  private long number;

  LogLines(String file, Reader reader) {
    this.file = file;
    this.reader = reader;
  }

  /** The number, from 1, of the line that was read last. */
  long number() {
    return number;
  }

  /** The next line that is not blank, without its end; null after the last. */
  @Nullable String next() throws IOException {
    while (true) {
      boolean more = read();
      if (!line.toString().isBlank()) {
        return line.toString();
      }
      if (!more) {
        return null;
      }
    }
  }

  /** Reads a line, and says whether its end was reached before the end of the file. */
  private boolean read() throws IOException {
    line.setLength(0);
    number++;
    for (int c = reader.read(); c != '\n'; c = reader.read()) {
      if (c < 0) {
        return false;
      }
      if (line.length() == LONGEST) {
        throw new DocumentException(
            file + ":" + number + ": longer than a million characters, so no run");
      }
      if (c != MARK || number > 1 || line.length() > 0) {
        line.append((char) c);
      }
    }
    if (line.length() > 0 && line.charAt(line.length() - 1) == '\r') {
      line.setLength(line.length() - 1);
    }
    return true;
  }
}
