package io.github.tuneready.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.tuneready.document.DocumentException;
import io.github.tuneready.document.Keys;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A log of prompt runs, CSV with a header or JSON Lines: one row an iteration ({@code name,
 * correct, of}) or one row a case ({@code name, correct} with true, false, 1 or 0), which are
 * counted. The order of first appearance is the order of the iterations. Fields in quotes may hold
 * commas but no line break.
 */
final class RunLog {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final List<String> NAMES = List.of("name", "iteration", "prompt");

  private static final int MOST_PROMPTS = 10_000;
  private static final long MOST_CASES = 1_000_000_000;

  private final String file;
  private final Map<String, long[]> counts = new LinkedHashMap<>();

  private RunLog(String file) {
    this.file = file;
  }

  /**
   * Reads a log of any size, line by line.
   *
   * @throws DocumentException if it is none; the message names file and line
   */
  static List<Iteration> read(Path file) throws IOException {
    CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
    try (Reader reader =
        new BufferedReader(new InputStreamReader(Files.newInputStream(file), strict))) {
      return parse(file.toString(), reader);
    } catch (CharacterCodingException notUtf8) {
      throw new DocumentException(file + ": not UTF-8");
    }
  }

  /** Reads a log from its beginning; the reader should be buffered. */
  static List<Iteration> parse(String name, Reader reader) throws IOException {
    RunLog log = new RunLog(name);
    LogLines lines = new LogLines(name, reader);
    String first = lines.next();
    if (first != null && first.stripLeading().startsWith("{")) {
      log.jsonLines(first, lines);
    } else if (first != null) {
      log.commaSeparated(first, lines);
    }
    return log.iterations();
  }

  private void jsonLines(String first, LogLines lines) throws IOException {
    for (String line = first; line != null; line = lines.next()) {
      row(lines.number(), object(lines.number(), line));
    }
  }

  private Map<String, String> object(long line, String text) {
    try {
      JsonNode node = MAPPER.readTree(text);
      if (!node.isObject()) {
        throw fault(line, "not an object");
      }
      Map<String, String> fields = new LinkedHashMap<>();
      node.properties().forEach(field -> fields.put(field.getKey(), field.getValue().asText()));
      return fields;
    } catch (JsonProcessingException broken) {
      throw fault(line, "not valid JSON");
    }
  }

  private void commaSeparated(String first, LogLines lines) throws IOException {
    List<String> header = cells(first).stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
    for (String line = lines.next(); line != null; line = lines.next()) {
      List<String> cells = cells(line);
      if (cells.size() != header.size()) {
        throw fault(lines.number(), cells.size() + " fields where the header has " + header.size());
      }
      Map<String, String> fields = new LinkedHashMap<>();
      for (int j = 0; j < cells.size(); j++) {
        fields.put(header.get(j), cells.get(j));
      }
      row(lines.number(), fields);
    }
  }

  private void row(long line, Map<String, String> fields) {
    String name =
        NAMES.stream()
            .filter(fields::containsKey)
            .map(fields::get)
            .findFirst()
            .orElseThrow(() -> fault(line, "no field name, iteration or prompt"));
    String correct = fields.get("correct");
    if (correct == null) {
      throw fault(line, "no field correct");
    }
    if (counts.size() >= MOST_PROMPTS && !counts.containsKey(name)) {
      throw fault(
          line,
          "more than "
              + MOST_PROMPTS
              + " prompts; name is to be the same for all"
              + " cases of one");
    }
    String of = fields.get("of");
    long[] count = counts.computeIfAbsent(name, unseen -> new long[2]);
    count[0] += of == null ? hit(line, correct) : number(line, "correct", correct);
    count[1] += of == null ? 1 : number(line, "of", of);
  }

  private long hit(long line, String correct) {
    return switch (correct.strip().toLowerCase(Locale.ROOT)) {
      case "true", "1", "yes" -> 1;
      case "false", "0", "no" -> 0;
      default -> throw fault(line, "correct: must be true, false, 1 or 0 where there is no of");
    };
  }

  private long number(long line, String key, String text) {
    try {
      int number = Integer.parseInt(text.strip());
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      throw fault(line, key + ": must be a whole number");
    }
    throw fault(line, key + ": must not be negative");
  }

  private List<Iteration> iterations() {
    List<Iteration> iterations = new ArrayList<>();
    counts.forEach(
        (name, count) -> {
          if (count[1] < 1 || count[0] > count[1]) {
            throw new DocumentException(
                file + ": " + Keys.shown(name) + ": correct must be 0 to of, and of 1 or more");
          }
          if (count[1] > MOST_CASES) {
            throw new DocumentException(
                file + ": " + Keys.shown(name) + ": more than a billion cases");
          }
          iterations.add(new Iteration(name, new Proportion(count[0], count[1])));
        });
    if (iterations.isEmpty()) {
      throw new DocumentException(file + ": no runs in it");
    }
    return iterations;
  }

  private DocumentException fault(long line, String what) {
    return new DocumentException(file + ":" + line + ": " + what);
  }

  /** The fields of a line; a quote inside quotes is doubled. */
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString().strip());
    return cells;
  }
}
