package io.github.tuneready.cli;

import io.github.tuneready.clean.RejectedRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Shows rows that a fix changes or drops, before and after, cut to a line each. */
final class FixLines {
  private static final int LONGEST = 160;
  private static final int BEFORE = 60;

  private final Writer out;

  FixLines(Writer out) {
    this.out = out;
  }

  void write(RejectedRow row) {
    try {
      out.append(Plain.line(row.file())).append(':').append(Long.toString(row.line()));
      out.append("  ").append(row.fix().id());
      if (!row.reason().equals(row.fix().id())) {
        out.append(": ").append(Plain.line(row.reason()));
      }
      int from = row.replacement().length == 0 ? 0 : firstDifference(row);
      out.append("\n- ").append(shown(row.original(), from)).append('\n');
      if (row.replacement().length > 0) {
        out.append("+ ").append(shown(row.replacement(), from)).append('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the two begin to differ, and a little before. */
  private static int firstDifference(RejectedRow row) {
    int same = Arrays.mismatch(row.original(), row.replacement());
    return Math.max(0, same - BEFORE);
  }

  private static String shown(byte[] bytes, int from) {
    int to = Math.min(bytes.length, from + LONGEST);
    String text = Plain.line(new String(bytes, from, to - from, StandardCharsets.UTF_8));
    return (from > 0 ? "... " : "") + text + (to < bytes.length ? " ..." : "");
  }
}
