package io.github.tuneready.style;

import org.jspecify.annotations.Nullable;

/** Characters beyond ASCII, as bytes of UTF-8. */
final class Characters {
  private Characters() {}

  /** How many bytes the character has that starts with this one. */
  static int length(int lead) {
    int unsigned = lead & 0xFF;
    if (unsigned < 0xC0) {
      return 1;
    }
    return unsigned < 0xE0 ? 2 : unsigned < 0xF0 ? 3 : 4;
  }

  /** The character at a place; U+FFFD where it is cut off. */
  static int codePoint(byte[] utf8, int at, int end) {
    int lead = utf8[at] & 0xFF;
    int size = length(lead);
    if (lead < 0xC0 || at + size > end) {
      return lead < 0x80 ? lead : 0xFFFD;
    }
    int point = lead & (0x7F >> size);
    for (int i = 1; i < size; i++) {
      point = (point << 6) | (utf8[at + i] & 0x3F);
    }
    return point;
  }

  /** Whether a letter or a mark upon one stands here. */
  static boolean isLetter(byte[] utf8, int at, int end) {
    int point = codePoint(utf8, at, end);
    return point >= 0xAA && point != 0xFFFD && (Character.isLetter(point) || isMark(point));
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK && point != 0xFE0F;
  }

  /** How many bytes an apostrophe takes here; 0 if none stands here. */
  static int apostrophe(byte[] utf8, int at, int end) {
    if (utf8[at] == '\'') {
      return 1;
    }
    boolean curly =
        at + 2 < end
            && utf8[at] == (byte) 0xE2
            && utf8[at + 1] == (byte) 0x80
            && utf8[at + 2] == (byte) 0x99;
    return curly ? 3 : 0;
  }

  /** What a character that is no letter is; null for spaces and invisible ones. */
  static @Nullable TokenKind kind(byte[] utf8, int at, int end) {
    int point = codePoint(utf8, at, end);
    return switch (point) {
      case 0x2013, 0x2014, 0x2015 -> TokenKind.DASH;
      case 0x2010, 0x2011 -> TokenKind.HYPHEN;
      case 0x201C, 0x201D, 0x201E, 0xAB, 0xBB -> TokenKind.QUOTE;
      case 0x2018, 0x2019, 0x201A -> TokenKind.APOSTROPHE;
      case 0x2026 -> TokenKind.ELLIPSIS;
      case 0x2022, 0x25CF, 0x25AA, 0x2023 -> TokenKind.BULLET;
      case 0xA3, 0x20AC, 0xA5 -> TokenKind.CURRENCY;
      case 0xA0, 0xAD, 0x3000, 0xFEFF, 0xFE0F -> null;
      default -> other(point);
    };
  }

  private static @Nullable TokenKind other(int point) {
    if (point >= 0x2000 && point <= 0x206F) {
      return null;
    }
    boolean picture = point >= 0x1F000 || (point >= 0x2600 && point < 0x27C0);
    return picture ? TokenKind.EMOJI : TokenKind.OTHER;
  }
}
