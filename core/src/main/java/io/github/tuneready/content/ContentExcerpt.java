package io.github.tuneready.content;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Shows a find in a report without giving it away: secrets and personal data masked, invisible
 * characters as code points, template text as it stands.
 */
public final class ContentExcerpt {
  private static final int SECRET_CHARACTERS = 4;
  private static final int MOST_CODE_POINTS = 3;
  private static final int MOST_BYTES = 60;

  private ContentExcerpt() {}

  /** A find as text of a bounded length, always printable ASCII but for template text. */
  public static String of(ContentKind kind, byte[] utf8, int from, int to) {
    return switch (kind.family()) {
      case TEMPLATE ->
          new String(utf8, from, Math.min(to - from, MOST_BYTES), StandardCharsets.UTF_8);
      case CHARACTER -> codePoints(utf8, from, to);
      case SECRET, PRIVACY -> mask(utf8, from, to);
    };
  }

  /**
   * The first characters of a value and its length: {@code "ghp_… (40 characters)"}. Values of
   * fewer than twelve characters show only their length.
   */
  public static String mask(byte[] utf8, int from, int to) {
    String value = new String(utf8, from, to - from, StandardCharsets.UTF_8);
    int length = value.codePointCount(0, value.length());
    int shown = length < 3 * SECRET_CHARACTERS ? 0 : value.offsetByCodePoints(0, SECRET_CHARACTERS);
    return value.substring(0, shown) + "\u2026 (" + length + " characters)";
  }

  private static String codePoints(byte[] utf8, int from, int to) {
    StringBuilder text = new StringBuilder();
    int at = from;
    for (int i = 0; i < MOST_CODE_POINTS && at < to; i++) {
      text.append(i == 0 ? "" : " ");
      text.append(String.format(Locale.ROOT, "U+%04X", Bytes.codePoint(utf8, at, to)));
      at += Bytes.length(utf8[at]);
    }
    return at < to ? text + " \u2026" : text.toString();
  }
}
