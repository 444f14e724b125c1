package io.github.tuneready.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises tables of comma, semicolon or tab separated values by their header and their shape.
 */
final class SeparatedValues {
  private static final Pattern NAME = Pattern.compile("\\s*\"?[\\w.()/-]+( [\\w.()/-]+)?\"?\\s*");
  private static final int MOST_ROWS = 50;

  private SeparatedValues() {}

  static @Nullable ForeignFile sniff(TextHead head) {
    for (char separator : new char[] {'\t', ',', ';'}) {
      List<List<String>> rows = rows(head, separator);
      if (isTable(rows)) {
        return foreign(separator, rows.get(0).size());
      }
    }
    return null;
  }

  private static ForeignFile foreign(char separator, int columns) {
    String name = separator == '\t' ? "tab" : separator == ',' ? "comma" : "semicolon";
    String delimiter =
        separator == ',' ? "" : ",delimiter='" + (separator == '\t' ? "\\t" : separator) + "'";
    return new ForeignFile(
        ForeignKind.SEPARATED_VALUES,
        columns + " columns, " + name + " separated, with a header",
        "write one object a line: python3 -c \"import csv,json;"
            + "[print(json.dumps(r,ensure_ascii=False)) for r in "
            + "csv.DictReader(open('in.csv',encoding='utf-8',newline='')"
            + delimiter
            + ")]\" > out.jsonl");
  }

  /** A header of at least two names of at most two words, and nine of ten rows as wide as it. */
  private static boolean isTable(List<List<String>> rows) {
    if (rows.size() < 2 || rows.get(0).size() < 2) {
      return false;
    }
    List<String> header = rows.get(0);
    long alike = rows.stream().filter(row -> row.size() == header.size()).count();
    return alike * 10 >= rows.size() * 9L
        && header.stream().allMatch(name -> NAME.matcher(name).matches());
  }

  /** The first rows; line breaks inside quotes belong to a value. */
  private static List<List<String>> rows(TextHead head, char separator) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    String text = head.text();
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i < text.length() && rows.size() < MOST_ROWS; i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      if (!quoted && (c == separator || c == '\n')) {
        row.add(text.substring(start, i));
        start = i + 1;
      }
      if (!quoted && c == '\n') {
        add(rows, row);
        row = new ArrayList<>();
      }
    }
    if (head.whole() && rows.size() < MOST_ROWS) {
      row.add(text.substring(start));
      add(rows, row);
    }
    return rows;
  }

  private static void add(List<List<String>> rows, List<String> row) {
    if (row.size() > 1 || !row.get(0).isBlank()) {
      rows.add(row);
    }
  }
}
