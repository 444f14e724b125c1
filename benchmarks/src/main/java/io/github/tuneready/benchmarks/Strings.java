package io.github.tuneready.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The strings of files of JSON Lines, plain or gzip, one after another: what a check counts. */
final class Strings {
  private static final int BUFFER = 1 << 16;

  private Strings() {}

  /** The first strings of a file, or of each file of a folder: so many characters in all. */
  static List<String> of(Path path, long characters) throws IOException {
    if (!Files.isDirectory(path)) {
      return ofFile(path, characters);
    }
    List<Path> files;
    try (Stream<Path> all = Files.list(path)) {
      files = all.filter(file -> file.toString().contains(".jsonl")).sorted().toList();
    }
    List<String> strings = new ArrayList<>();
    for (Path file : files) {
      strings.addAll(ofFile(file, characters / files.size()));
    }
    return strings;
  }

  private static List<String> ofFile(Path file, long characters) throws IOException {
    List<String> strings = new ArrayList<>();
    long left = characters;
    try (InputStream in = open(file);
        JsonParser json = new JsonFactory().createParser(in)) {
      for (JsonToken token; left > 0 && (token = json.nextToken()) != null; ) {
        if (token == JsonToken.VALUE_STRING) {
          strings.add(json.getText());
          left -= json.getText().length();
        }
      }
    }
    return strings;
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in, BUFFER) : in;
  }
}
