package io.github.tuneready.clean;

import io.github.tuneready.json.JsonDocument;
import io.github.tuneready.json.JsonParser;
import io.github.tuneready.json.JsonType;
import io.github.tuneready.read.Utf8;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Mends of a line that is no JSON object but nearly one. Each is tried where it could help, and
 * kept only if the line is one JSON object afterwards. Not thread-safe.
 */
public final class LineMend {
  private static final int LONGEST_AROUND = 64;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private final JsonParser parser = new JsonParser();
  private final boolean unsafe;

  /**
   * Mends.
   *
   * @param unsafe whether bytes that are no UTF-8 may be read as Windows-1252
   */
  public LineMend(boolean unsafe) {
    this.unsafe = unsafe;
  }

  /** The line mended, or null where it needs no mend or none helps. */
  public @Nullable Mended mend(byte[] line, int from, int to) {
    if (isObject(line, from, to)) {
      return null;
    }
    byte[] bytes = Arrays.copyOfRange(line, from, to);
    Fix last = null;
    if (Utf8.firstInvalid(bytes, 0, bytes.length) >= 0) {
      if (!unsafe) {
        return null;
      }
      bytes = readAsWindows1252(bytes);
      last = Fix.WINDOWS_1252;
    }
    byte[] cut = cutNul(bytes);
    last = cut.length < bytes.length ? Fix.NUL_PADDING : last;
    byte[] inner = isObject(cut) ? cut : cutAround(cut);
    last = inner.length < cut.length ? Fix.TEXT_AROUND : last;
    byte[] object = isObject(inner) ? inner : cutCommas(inner);
    last = object.length < inner.length ? Fix.TRAILING_COMMA : last;
    return last != null && isObject(object) ? new Mended(object, last) : null;
  }

  private boolean isObject(byte[] bytes) {
    return isObject(bytes, 0, bytes.length);
  }

  private boolean isObject(byte[] bytes, int from, int to) {
    return Utf8.firstInvalid(bytes, from, to) < 0
        && parser.parse(bytes, from, to)
        && parser.document().is(JsonDocument.ROOT, JsonType.OBJECT);
  }

  private static byte[] readAsWindows1252(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + 16);
    int from = 0;
    for (int bad = Utf8.firstInvalid(bytes, 0, bytes.length);
        bad >= 0;
        bad = Utf8.firstInvalid(bytes, from, bytes.length)) {
      out.write(bytes, from, bad - from);
      byte[] letter = new String(bytes, bad, 1, WINDOWS_1252).getBytes(StandardCharsets.UTF_8);
      out.write(letter, 0, letter.length);
      from = bad + 1;
    }
    out.write(bytes, from, bytes.length - from);
    return out.toByteArray();
  }

  private static byte[] cutNul(byte[] bytes) {
    int from = 0;
    int to = bytes.length;
    while (from < to && bytes[from] == 0) {
      from++;
    }
    while (to > from && bytes[to - 1] == 0) {
      to--;
    }
    return Arrays.copyOfRange(bytes, from, to);
  }

  /** What stands from the first brace to the last, if only harmless text stands around. */
  private static byte[] cutAround(byte[] bytes) {
    int from = 0;
    while (from < bytes.length && bytes[from] != '{') {
      from++;
    }
    int to = bytes.length;
    while (to > from && bytes[to - 1] != '}') {
      to--;
    }
    boolean harmless =
        from < to
            && from + bytes.length - to <= LONGEST_AROUND
            && isHarmless(bytes, 0, from)
            && isHarmless(bytes, to, bytes.length);
    return harmless ? Arrays.copyOfRange(bytes, from, to) : bytes;
  }

  private static boolean isHarmless(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == '"' || bytes[i] == '{' || bytes[i] == '}') {
        return false;
      }
    }
    return true;
  }

  private static byte[] cutCommas(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    boolean quoted = false;
    for (int i = 0; i < bytes.length; i++) {
      byte b = bytes[i];
      if (quoted && b == '\\' && i + 1 < bytes.length) {
        out.write(b);
        i++;
      } else if (b == '"') {
        quoted = !quoted;
      } else if (!quoted && b == ',' && closesNext(bytes, i + 1)) {
        continue;
      }
      out.write(bytes[i]);
    }
    return out.toByteArray();
  }

  private static boolean closesNext(byte[] bytes, int from) {
    int i = from;
    while (i < bytes.length && (bytes[i] == ' ' || bytes[i] == '\t')) {
      i++;
    }
    return i < bytes.length && (bytes[i] == '}' || bytes[i] == ']');
  }
}
