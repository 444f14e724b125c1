package io.github.tuneready.clean;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.tuneready.read.Utf8;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/**
 * Writes the rows that were changed or dropped, one JSON line each: file, line, action, fix,
 * reason, and the original as text, or in base64 where it is no UTF-8. Not thread-safe.
 */
public final class RejectedRows {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final OutputStream out;

  /** Writes to a stream that somebody else closes. */
  public RejectedRows(OutputStream out) {
    this.out = out;
  }

  /** Writes a row. */
  public void add(RejectedRow row) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(row.original().length + 128);
    try (JsonGenerator json = FACTORY.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("file", row.file());
      json.writeNumberField("line", row.line());
      json.writeStringField("action", row.fix().effect().name().toLowerCase(Locale.ROOT));
      json.writeStringField("fix", row.fix().id());
      json.writeStringField("reason", row.reason());
      byte[] original = row.original();
      if (Utf8.firstInvalid(original, 0, original.length) < 0) {
        json.writeStringField("original", new String(original, StandardCharsets.UTF_8));
      } else {
        json.writeStringField("originalBase64", Base64.getEncoder().encodeToString(original));
      }
      json.writeEndObject();
    }
    line.write('\n');
    line.writeTo(out);
  }
}
