package io.github.tuneready;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The objects of a file that is one array, or that holds objects over several lines. */
final class JsonElements {
  private static final JsonFactory FACTORY = new ObjectMapper().getFactory();

  private JsonElements() {}

  /** Takes an object as one row, and the line it begins in, from 1. */
  interface RowSink {
    void row(byte[] row, long line) throws IOException;
  }

  static void read(Path file, RowSink sink) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        JsonParser parser = FACTORY.createParser(in)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          long line = parser.currentTokenLocation().getLineNr();
          sink.row(row(parser), line);
        } else if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
          throw new IOException(
              file
                  + ":"
                  + parser.currentTokenLocation().getLineNr()
                  + ": is no object; every element must be one example");
        }
      }
    } catch (JsonProcessingException e) {
      long line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new IOException(file + ":" + line + ": is no JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static byte[] row(JsonParser parser) throws IOException {
    ByteArrayOutputStream row = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(row)) {
      json.copyCurrentStructureExact(parser);
    }
    return row.toByteArray();
  }
}
