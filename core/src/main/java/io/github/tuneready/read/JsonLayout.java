package io.github.tuneready.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recognises JSON that is not laid out one value a line: one array around everything, objects over
 * several lines, lines that end in CR alone. A file of JSON Lines whose first line is broken must
 * not be taken for one of these, so the lines after it are heard too.
 */
final class JsonLayout {
  private static final int MOST_LINES = 1000;

  private final TextHead head;
  private final String text;

  private JsonLayout(TextHead head) {
    this.head = head;
    this.text = head.text();
  }

  static @Nullable ForeignFile sniff(TextHead head) {
    JsonLayout layout = new JsonLayout(head);
    return switch (head.first()) {
      case '[' -> layout.isArray() ? array() : null;
      case '{' -> layout.isOldMac() ? oldMac() : layout.isPretty() ? pretty() : null;
      default -> null;
    };
  }

  private static ForeignFile array() {
    return new ForeignFile(
        ForeignKind.JSON_ARRAY,
        "the file begins with [ and the examples are its elements",
        "write one object a line: jq -c '.[]' in.json > out.jsonl");
  }

  private static ForeignFile pretty() {
    return new ForeignFile(
        ForeignKind.PRETTY_PRINTED_JSON,
        "the first object goes over several lines",
        "write one object a line: jq -c . in.json > out.jsonl");
  }

  private static ForeignFile oldMac() {
    return new ForeignFile(
        ForeignKind.OLD_MAC_LINES,
        "lines end in CR, and there is no LF",
        "write LF: tr '\\r' '\\n' < in.jsonl > out.jsonl");
  }

  /** No LF at all, and an object that begins after a CR where another has ended. */
  private boolean isOldMac() {
    if (text.indexOf('\n') >= 0) {
      return false;
    }
    for (int cr = text.indexOf('\r'); cr > 0; cr = text.indexOf('\r', cr + 1)) {
      String before = text.substring(0, cr).stripTrailing();
      if (before.endsWith("}") && text.startsWith("{", cr + 1)) {
        return true;
      }
      if (head.lines().size() > MOST_LINES) {
        return false;
      }
    }
    return false;
  }

  private boolean isArray() {
    int start = text.indexOf('[');
    int end = endOfValue(start);
    int lineEnd = text.indexOf('\n', start);
    boolean oneLine = lineEnd < 0 || (end >= 0 && end <= lineEnd);
    if (oneLine) {
      return end >= 0 ? head.whole() && isBlank(end) : lineEnd < 0 && beginsWithExample(start + 1);
    }
    boolean nothingAfter = end < 0 || isBlank(end);
    return nothingAfter && records(head.lines()) <= 1 && looksLaidOut();
  }

  /** An array too long to be seen whole: of examples, or of the messages of one. */
  private boolean beginsWithExample(int from) {
    String inside = text.substring(from, Math.min(text.length(), from + 200)).strip();
    return inside.startsWith("{") && !inside.replace(" ", "").startsWith("{\"role\"");
  }

  /** The first line breaks off where a layout breaks lines, not where a writer was stopped. */
  private boolean looksLaidOut() {
    List<String> lines = head.lines();
    return lines.size() > 1 && "[{,".indexOf(lines.get(0).charAt(lines.get(0).length() - 1)) >= 0;
  }

  private boolean isPretty() {
    if (!looksLaidOut()) {
      return false;
    }
    int several = 0;
    int single = 0;
    int start = text.indexOf('{');
    while (start >= 0 && several + single < MOST_LINES) {
      int end = endOfValue(start);
      if (end < 0) {
        break;
      }
      if (text.substring(start, end).indexOf('\n') >= 0) {
        several++;
      } else {
        single++;
      }
      start = nextObject(end);
    }
    return several + single > 0 ? several > single : records(head.lines()) == 0;
  }

  /** Where the next object begins if nothing but blanks and a comma stand before it, or -1. */
  private int nextObject(int from) {
    int index = from;
    while (index < text.length() && " \t\r\n,".indexOf(text.charAt(index)) >= 0) {
      index++;
    }
    return index < text.length() && text.charAt(index) == '{' ? index : -1;
  }

  /** Index after the array or object that begins there, or -1 if it does not end. */
  private int endOfValue(int start) {
    int depth = 0;
    boolean quoted = false;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        i += c == '\\' ? 1 : 0;
        quoted = c != '"';
      } else if (c == '"') {
        quoted = true;
      } else if (c == '{' || c == '[') {
        depth++;
      } else if ((c == '}' || c == ']') && --depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }

  private static long records(List<String> lines) {
    return lines.stream().filter(TextHead::isRecord).count();
  }

  private boolean isBlank(int from) {
    return text.substring(from).isBlank();
  }
}
