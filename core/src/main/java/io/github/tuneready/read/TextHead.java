package io.github.tuneready.read;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The first bytes of a file as text, one character for each byte.
 *
 * @param text the characters, without a byte order mark
 * @param lines the whole lines of it, blank ones left out, trailing blanks and CRs cut off; if
 *     there is no LF at all, what there is
 * @param whole whether that is the whole file
 */
record TextHead(String text, List<String> lines, boolean whole) {

  static TextHead of(byte[] bytes, int length, boolean whole) {
    int from = Utf8.startsWithByteOrderMark(bytes, 0, length) ? Utf8.BYTE_ORDER_MARK_BYTES : 0;
    String text = new String(bytes, from, length - from, StandardCharsets.ISO_8859_1);
    int end = whole ? text.length() : text.lastIndexOf('\n');
    String complete = end < 0 ? text : text.substring(0, end);
    List<String> lines =
        complete.lines().map(String::stripTrailing).filter(line -> !line.isEmpty()).toList();
    return new TextHead(text, lines, whole);
  }

  /** The first character that is not blank, or a space if there is none. */
  char first() {
    String stripped = text.stripLeading();
    return stripped.isEmpty() ? ' ' : stripped.charAt(0);
  }

  /** Whether any line is an object on its own, as every line of JSON Lines is. */
  boolean hasRecords() {
    return lines.stream().anyMatch(TextHead::isRecord);
  }

  /** An object on one line, from its first column on. */
  static boolean isRecord(String line) {
    return line.startsWith("{") && line.endsWith("}") && line.length() > 2;
  }
}
