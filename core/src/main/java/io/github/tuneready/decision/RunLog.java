package io.github.tuneready.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.tuneready.document.Document;
import io.github.tuneready.document.DocumentException;
import io.github.tuneready.document.Keys;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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

  private final String file;
  private final Map<String, long[]> counts = new LinkedHashMap<>();

  private RunLog(String file) {
    this.file = file;
  }

  static List<Iteration> read(Path file) throws IOException {
    return parse(file.toString(), Document.text(file));
  }

  static List<Iteration> parse(String name, String text) {
    RunLog log = new RunLog(name);
    List<String> lines = Arrays.asList(text.split("\r?\n", -1));
    if (text.stripLeading().startsWith("{")) {
      log.jsonLines(lines);
    } else {
      log.commaSeparated(lines);
    }
    return log.iterations();
  }

  private void jsonLines(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        row(i + 1, object(i + 1, lines.get(i)));
      }
    }
  }

  private Map<String, String> object(int line, String text) {
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

  private void commaSeparated(List<String> lines) {
    List<String> header =
        cells(lines.get(0)).stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      List<String> cells = cells(lines.get(i));
      if (cells.size() != header.size()) {
        throw fault(i + 1, cells.size() + " fields where the header has " + header.size());
      }
      Map<String, String> fields = new LinkedHashMap<>();
      for (int j = 0; j < cells.size(); j++) {
        fields.put(header.get(j), cells.get(j));
      }
      row(i + 1, fields);
    }
  }

  private void row(int line, Map<String, String> fields) {
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
    String of = fields.get("of");
    long[] count = counts.computeIfAbsent(name, unseen -> new long[2]);
    count[0] += of == null ? hit(line, correct) : number(line, "correct", correct);
    count[1] += of == null ? 1 : number(line, "of", of);
  }

  private long hit(int line, String correct) {
    return switch (correct.strip().toLowerCase(Locale.ROOT)) {
      case "true", "1", "yes" -> 1;
      case "false", "0", "no" -> 0;
      default -> throw fault(line, "correct: must be true, false, 1 or 0 where there is no of");
    };
  }

  private long number(int line, String key, String text) {
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
          iterations.add(new Iteration(name, new Proportion(count[0], count[1])));
        });
    if (iterations.isEmpty()) {
      throw new DocumentException(file + ": no runs in it");
    }
    return iterations;
  }

  private DocumentException fault(int line, String what) {
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
