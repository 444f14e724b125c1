package io.github.tuneready.training;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Labelled texts of a folder: every {@code *.jsonl} in it, in the order of the names, one object a
 * line with a text, a {@code label} ({@code human} or {@code llm}), {@code source}, {@code
 * generator} and {@code domain}.
 *
 * @param texts the texts, in the order of reading
 * @param digest SHA-256 of the files, one after another, in hexadecimal
 */
record LabelledTexts(List<LabelledText> texts, String digest) {
  LabelledTexts {
    texts = List.copyOf(texts);
  }

  /**
   * Reads a folder.
   *
   * @throws IOException if it cannot be read, or a line has no text or label; the message names it
   */
  static LabelledTexts read(Path folder) throws IOException {
    List<LabelledText> texts = new ArrayList<>();
    MessageDigest digest = sha256();
    for (Path file : files(folder)) {
      digest.update(Files.readAllBytes(file));
      List<String> lines = Files.readAllLines(file, UTF_8);
      for (int i = 0; i < lines.size(); i++) {
        texts.add(text(lines.get(i), file + ":" + (i + 1)));
      }
    }
    if (texts.isEmpty()) {
      throw new IOException(folder + ": no *.jsonl with labelled texts");
    }
    return new LabelledTexts(texts, HexFormat.of().formatHex(digest.digest()));
  }

  /** The same without some sources. */
  LabelledTexts only(Predicate<LabelledText> kept) {
    return new LabelledTexts(texts.stream().filter(kept).toList(), digest);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.filter(path -> path.toString().endsWith(".jsonl")).sorted().toList();
    }
  }

  private static LabelledText text(String line, String place) throws IOException {
    JsonNode json = new ObjectMapper().readTree(line);
    String label = json.path("label").asText();
    if (!json.path("text").isTextual() || !(label.equals("human") || label.equals("llm"))) {
      throw new IOException(place + ": no text with the label human or llm");
    }
    return new LabelledText(
        json.path("text").asText().getBytes(UTF_8),
        label.equals("llm"),
        json.path("source").asText("unknown"),
        json.path("generator").asText("unknown"),
        json.path("domain").asText("unknown"));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
