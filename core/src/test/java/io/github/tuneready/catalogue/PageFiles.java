package io.github.tuneready.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tuneready.Dataset;
import io.github.tuneready.example.Split;
import io.github.tuneready.rule.SampleLines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the lines of a rule's page into the files they stand for. */
final class PageFiles {
  private static final String OPENS = "--- ";
  private static final String NAME = "file ";

  private final Path folder;
  private final Map<Split, List<String>> names = new EnumMap<>(Split.class);
  private Split split = Split.TRAIN;
  private String name = "train.jsonl";
  private final StringBuilder text = new StringBuilder();

  private PageFiles(Path folder) {
    this.folder = folder;
  }

  /** The dataset that the lines of a page describe. */
  static Dataset write(Path folder, String lines) throws IOException {
    PageFiles files = new PageFiles(folder);
    for (String line : SampleLines.expand(lines).split("(?<=\n)", -1)) {
      files.take(line);
    }
    files.close();
    return new Dataset(files.names);
  }

  private void take(String line) throws IOException {
    if (!line.startsWith(OPENS)) {
      text.append(line);
      return;
    }
    String what = line.substring(OPENS.length()).strip();
    if (what.startsWith(NAME)) {
      name = what.substring(NAME.length());
      return;
    }
    close();
    split = Split.valueOf(what.toUpperCase(Locale.ROOT));
    name = what + ".jsonl";
  }

  private void close() throws IOException {
    Path path = folder.resolve(name);
    Files.write(path, bytes(text));
    names.put(split, List.of(path.toString()));
    text.setLength(0);
  }

  /** UTF-8, but for characters from U+DC80 to U+DCFF, each of which stands for one raw byte. */
  private static byte[] bytes(CharSequence text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    text.codePoints()
        .forEach(
            character -> {
              if (character >= 0xDC80 && character <= 0xDCFF) {
                bytes.write(character);
              } else {
                bytes.writeBytes(Character.toString(character).getBytes(UTF_8));
              }
            });
    return bytes.toByteArray();
  }
}
