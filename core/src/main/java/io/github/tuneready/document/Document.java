package io.github.tuneready.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The door to YAML and JSON documents. */
public final class Document {
  private static final int MOST_BYTES = 1 << 20;

  private Document() {}

  /**
   * The keys of a file: JSON where its name ends so, else YAML.
   *
   * @throws IOException if it cannot be read
   * @throws DocumentException if it is no such document, or larger than 1 MiB
   */
  public static Section read(Path file) throws IOException {
    String name = file.toString();
    return parse(name, text(file), name.toLowerCase(Locale.ROOT).endsWith(".json"));
  }

  /**
   * The keys of a text.
   *
   * @param name how messages name it
   * @param text the document
   * @param json whether it is JSON, not YAML
   * @throws DocumentException if it is no such document
   */
  public static Section parse(String name, String text, boolean json) {
    return new Section(name, "", NodeReader.read(name, text, json));
  }

  /**
   * The text of a file of at most 1 MiB, which must be UTF-8.
   *
   * @throws IOException if it cannot be read
   * @throws DocumentException if it is larger or not UTF-8
   */
  public static String text(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new DocumentException(file + ": larger than 1 MiB, so not written by hand");
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException notUtf8) {
      throw new DocumentException(file + ": not UTF-8");
    }
  }
}
