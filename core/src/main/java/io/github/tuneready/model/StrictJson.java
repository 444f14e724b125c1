package io.github.tuneready.model;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The one JSON object of a table file, read strictly: UTF-8, no second value, no key twice, decimal
 * numbers exactly as written, at most 1 MiB. A fault is a {@link TableException} with the file and
 * the line, and without a word of the content.
 */
public final class StrictJson {
  private static final int MOST_BYTES = 1 << 20;
  private static final String TWICE = "Duplicate ";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private StrictJson() {}

  /**
   * The object of a file.
   *
   * @throws IOException if the file cannot be read
   * @throws TableException if it is not a table
   */
  public static Fields file(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(file.toString(), in);
    }
  }

  /** The object of a resource beside a class of this jar, which is there and right by our tests. */
  public static Fields resource(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name + " beside " + owner.getName());
      }
      return read(name, in);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static Fields read(String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new TableException(name + ": larger than 1 MiB, so not a table");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new Fields(
          name, "", MAPPER.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text));
    } catch (CharacterCodingException notUtf8) {
      throw new TableException(name + ": not UTF-8");
    } catch (JsonProcessingException notJson) {
      throw new TableException(name + ": " + fault(notJson));
    }
  }

  private static String fault(JsonProcessingException notJson) {
    boolean twice = notJson.getOriginalMessage().startsWith(TWICE);
    JsonLocation at = notJson.getLocation();
    String where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    return (twice ? "a key stands twice in one object" : "not valid JSON") + where;
  }
}
