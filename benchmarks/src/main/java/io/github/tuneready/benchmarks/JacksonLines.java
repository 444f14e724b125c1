package io.github.tuneready.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The peer: the lines of a file, each read with Jackson's streaming parser and nothing else. */
final class JacksonLines {
  private static final int BUFFER = 1 << 20;

  private JacksonLines() {}

  /** How many JSON tokens the file holds; every line must be JSON. */
  static long tokens(Path file) throws IOException {
    JsonFactory factory = new JsonFactory();
    byte[] buffer = new byte[BUFFER];
    int filled = 0;
    long tokens = 0;
    try (InputStream in = Files.newInputStream(file)) {
      int read = 0;
      while (read >= 0) {
        read = in.read(buffer, filled, buffer.length - filled);
        filled += Math.max(read, 0);
        int from = 0;
        for (int i = 0; i < filled; i++) {
          if (buffer[i] == '\n') {
            tokens += tokens(factory, buffer, from, i - from);
            from = i + 1;
          }
        }
        if (read < 0) {
          return tokens + tokens(factory, buffer, from, filled - from);
        }
        System.arraycopy(buffer, from, buffer, 0, filled - from);
        filled -= from;
        buffer = filled == buffer.length ? Arrays.copyOf(buffer, 2 * filled) : buffer;
      }
    }
    return tokens;
  }

  private static long tokens(JsonFactory factory, byte[] line, int from, int length)
      throws IOException {
    long tokens = 0;
    try (JsonParser parser = factory.createParser(line, from, length)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    return tokens;
  }
}
