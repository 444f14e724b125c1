package io.github.tuneready.report;

import java.util.HexFormat;

/**
 * The one place where text from the data is made inert. A terminal shows what is in the text and
 * does nothing: control, format, bidirectional and zero-width characters, line and paragraph
 * separators, tag characters, noncharacters and lone surrogates appear as backslash-u escapes. A
 * pipeline's log finds no command in it: {@code ::} at the start of a word and {@code ##[name]}
 * lose one character to an escape. Every writer sends data through here.
 */
public final class Inert {
  private static final HexFormat HEX = HexFormat.of();

  /**
   * First and last of each run of characters that do not show: general category Cf and the
   * default-ignorable characters of Unicode 16, without the variation selectors of emoji. An own
   * table, so that every Java release gives the same report.
   */
  private static final int[] INVISIBLE = {
    0x00AD, 0x00AD, 0x034F, 0x034F, 0x0600, 0x0605, 0x061C, 0x061C, 0x06DD, 0x06DD, 0x070F, 0x070F,
    0x0890, 0x0891, 0x08E2, 0x08E2, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180F, 0x200B, 0x200F,
    0x2028, 0x202E, 0x2060, 0x206F, 0x3164, 0x3164, 0xFDD0, 0xFDEF, 0xFEFF, 0xFEFF, 0xFFA0, 0xFFA0,
    0xFFF0, 0xFFFB, 0xFFFE, 0xFFFF, 0x110BD, 0x110BD, 0x110CD, 0x110CD, 0x13430, 0x1343F, 0x1BCA0,
    0x1BCA3, 0x1D173, 0x1D17A, 0xE0000, 0xE0FFF,
  };

  private Inert() {}

  /** Text for a terminal or a log. */
  public static String text(String data) {
    return text(data, 0, data.length());
  }

  /** A part of a text for a terminal or a log; what is dangerous is judged by the whole. */
  static String text(String data, int from, int to) {
    StringBuilder out = new StringBuilder(to - from + 16);
    for (int i = from; i < to; ) {
      int character = data.codePointAt(i);
      if (shows(character) && !opensCommand(data, i) && !opensWorkflowCommand(data, i)) {
        out.appendCodePoint(character);
      } else {
        escape(character, out);
      }
      i += Character.charCount(character);
    }
    return out.toString();
  }

  /** Text as a JSON string with its quotes, which reads back as the same text. */
  static String quoted(String data) {
    StringBuilder out = new StringBuilder(data.length() + 16).append('"');
    for (int i = 0; i < data.length(); ) {
      int character = data.codePointAt(i);
      if (character == '"' || character == '\\') {
        out.append('\\').append((char) character);
      } else if (shows(character) && !opensCommand(data, i)) {
        out.appendCodePoint(character);
      } else {
        escape(character, out);
      }
      i += Character.charCount(character);
    }
    return out.append('"').toString();
  }

  /** Whether a character can be seen and does nothing else. */
  static boolean shows(int character) {
    if (character < 0x20 || (character >= 0x7F && character <= 0x9F)) {
      return false;
    }
    if (character >= 0xD800 && character <= 0xDFFF) {
      return false;
    }
    if ((character & 0xFFFE) == 0xFFFE) {
      return false;
    }
    for (int i = 0; i < INVISIBLE.length && character >= INVISIBLE[i]; i += 2) {
      if (character <= INVISIBLE[i + 1]) {
        return false;
      }
    }
    return true;
  }

  /** The second character of {@code ##[name} or {@code ##name[}, obeyed anywhere in a line. */
  private static boolean opensCommand(String data, int at) {
    if (data.charAt(at) != '#' || at == 0 || data.charAt(at - 1) != '#') {
      return false;
    }
    int i = at + 1;
    while (i < data.length() && isLetter(data.charAt(i))) {
      i++;
    }
    return i < data.length() && data.charAt(i) == '[';
  }

  private static boolean isLetter(char character) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
  }

  /** The first of two colons at the start of a word, obeyed at the start of a line. */
  private static boolean opensWorkflowCommand(String data, int at) {
    return data.startsWith("::", at) && (at == 0 || data.charAt(at - 1) <= ' ');
  }

  private static void escape(int character, StringBuilder out) {
    for (char unit : Character.toChars(character)) {
      out.append("\\u").append(HEX.toHexDigits(unit));
    }
  }
}
