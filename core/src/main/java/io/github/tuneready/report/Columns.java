package io.github.tuneready.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Text measured in the columns of a terminal: East Asian wide characters and emoji take two,
 * combining marks none. Tables of our own, coarse and the same on every Java release. The text must
 * be inert already.
 */
final class Columns {
  static final String CUT = "…";

  /** First and last of each run of wide characters: Unicode 16, East Asian Width W and F. */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x231A, 0x231B, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3, 0x25FD, 0x25FE,
    0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB,
    0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3,
    0x26F5, 0x26F5, 0x26FA, 0x26FA, 0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728,
    0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797, 0x27B0, 0x27B0,
    0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55, 0x2E80, 0x303E, 0x3041, 0xA4CF,
    0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF60,
    0xFFE0, 0xFFE6, 0x16FE0, 0x18DFF, 0x1AFF0, 0x1B2FB, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E,
    0x1F18E, 0x1F191, 0x1F19A, 0x1F200, 0x1F320, 0x1F32D, 0x1F335, 0x1F337, 0x1F37C, 0x1F37E,
    0x1F393, 0x1F3A0, 0x1F3CA, 0x1F3CF, 0x1F3D3, 0x1F3E0, 0x1F3F0, 0x1F3F4, 0x1F3F4, 0x1F3F8,
    0x1F43E, 0x1F440, 0x1F440, 0x1F442, 0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F54B, 0x1F54E, 0x1F550,
    0x1F567, 0x1F57A, 0x1F57A, 0x1F595, 0x1F596, 0x1F5A4, 0x1F5A4, 0x1F5FB, 0x1F64F, 0x1F680,
    0x1F6C5, 0x1F6CC, 0x1F6CC, 0x1F6D0, 0x1F6D2, 0x1F6D5, 0x1F6D7, 0x1F6DC, 0x1F6DF, 0x1F6EB,
    0x1F6EC, 0x1F6F4, 0x1F6FC, 0x1F7E0, 0x1F7EB, 0x1F7F0, 0x1F7F0, 0x1F90C, 0x1F93A, 0x1F93C,
    0x1F945, 0x1F947, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x3FFFD,
  };

  /** The same of the combining marks met in practice. */
  private static final int[] MARKS = {
    0x0300, 0x036F, 0x0483, 0x0489, 0x0591, 0x05BD, 0x05BF, 0x05BF, 0x05C1, 0x05C2, 0x05C4, 0x05C5,
    0x05C7, 0x05C7, 0x0610, 0x061A, 0x064B, 0x065F, 0x0670, 0x0670, 0x06D6, 0x06DC, 0x06DF, 0x06E4,
    0x06E7, 0x06E8, 0x06EA, 0x06ED, 0x0900, 0x0902, 0x093A, 0x093A, 0x093C, 0x093C, 0x0941, 0x0948,
    0x094D, 0x094D, 0x0951, 0x0957, 0x0E31, 0x0E31, 0x0E34, 0x0E3A, 0x0E47, 0x0E4E, 0x1AB0, 0x1AFF,
    0x1DC0, 0x1DFF, 0x20D0, 0x20F0, 0x302A, 0x302D, 0x3099, 0x309A, 0xFE00, 0xFE0F, 0xFE20, 0xFE2F,
  };

  private Columns() {}

  /** The columns of a text. */
  static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      width += width(character);
      i += Character.charCount(character);
    }
    return width;
  }

  private static int width(int character) {
    if (character < 0x300) {
      return 1;
    }
    if (isIn(MARKS, character)) {
      return 0;
    }
    return isIn(WIDE, character) ? 2 : 1;
  }

  private static boolean isIn(int[] runs, int character) {
    for (int i = 0; i < runs.length && character >= runs[i]; i += 2) {
      if (character <= runs[i + 1]) {
        return true;
      }
    }
    return false;
  }

  /** The text, or its beginning and an ellipsis where it is wider. */
  static String cut(String text, int most) {
    return fits(text, most) ? text : text.substring(0, endOf(text, 0, most - 1)) + CUT;
  }

  /** The text, or an ellipsis and its end where it is wider. */
  static String cutBefore(String text, int most) {
    if (fits(text, most)) {
      return text;
    }
    int start = text.length();
    int left = most - 1;
    while (start > 0) {
      int character = text.codePointBefore(start);
      left -= width(character);
      if (left < 0 || text.length() - start > 8 * most) {
        break;
      }
      start -= Character.charCount(character);
    }
    return CUT + text.substring(start);
  }

  /** The text with spaces after it up to a width. */
  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  private static boolean fits(String text, int most) {
    return text.length() <= 8 * most && width(text) <= most;
  }

  /** Where a piece of a text ends that is not wider; marks piled on one letter are no way round. */
  private static int endOf(String text, int from, int most) {
    int left = most;
    int i = from;
    while (i < text.length() && i - from <= 8 * most) {
      int character = text.codePointAt(i);
      left -= width(character);
      if (left < 0) {
        return i;
      }
      i += Character.charCount(character);
    }
    return i;
  }

  /** The text in lines of a width, broken at spaces where there are any. */
  static List<String> wrap(String text, int most) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = endOf(text, start, most);
      if (end < text.length()) {
        end = lineEnd(text, start, end);
      }
      lines.add(text.substring(start, end).stripTrailing());
      start = end;
      while (start < text.length() && text.charAt(start) == ' ') {
        start++;
      }
    }
    return lines;
  }

  /** The end of the last word before, else the end itself; no line starts with a colon. */
  private static int lineEnd(String text, int start, int end) {
    int space = text.lastIndexOf(' ', end);
    if (space > start) {
      return space;
    }
    int at = Math.max(end, start + Character.charCount(text.codePointAt(start)));
    while (at > start + 1 && at < text.length() && text.charAt(at) == ':') {
      at--;
    }
    return at;
  }
}
