package io.github.tuneready.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a line reader says of one line, in a form that can be compared. */
record Line(String text, long offset, long length, boolean crlf, boolean terminated, boolean mark) {

  static Line of(LineReader lines) {
    String text =
        new String(
            lines.buffer(), lines.from(), lines.to() - lines.from(), StandardCharsets.ISO_8859_1);
    return new Line(
        text,
        lines.offset(),
        lines.length(),
        lines.crlf(),
        lines.terminated(),
        lines.byteOrderMark());
  }

  static void addAll(LineReader lines, List<Line> to) throws IOException {
    try (lines) {
      while (lines.next()) {
        to.add(of(lines));
      }
    }
  }

  /** The lines of some bytes, found one byte at a time. */
  static List<Line> truth(byte[] bytes, int maxLineBytes) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= bytes.length; i++) {
      boolean feed = i < bytes.length && bytes[i] == '\n';
      if (feed || (i == bytes.length && i > start)) {
        lines.add(truth(bytes, start, i, feed, maxLineBytes));
        start = i + 1;
      }
    }
    return lines;
  }

  private static Line truth(byte[] bytes, int start, int end, boolean feed, int maxLineBytes) {
    String text = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    boolean crlf = feed && text.endsWith("\r");
    text = crlf ? text.substring(0, text.length() - 1) : text;
    boolean mark = start == 0 && text.startsWith("\u00EF\u00BB\u00BF");
    text = mark ? text.substring(3) : text;
    String kept = text.substring(0, Math.min(text.length(), maxLineBytes));
    return new Line(kept, start + (mark ? 3 : 0), text.length(), crlf, feed, mark);
  }
}
