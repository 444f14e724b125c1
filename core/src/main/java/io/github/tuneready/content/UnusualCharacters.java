package io.github.tuneready.content;

import org.jspecify.annotations.Nullable;

/**
 * Finds characters that cannot be seen, have no meaning of their own, or were lost. Joiners, marks
 * of direction and tags are let pass where the script or emoji beside them needs them.
 *
 * <p>Code points and their properties: Unicode 17.0.
 */
final class UnusualCharacters {
  private static final int UNKNOWN = 0;
  private static final int YES = 1;
  private static final int NO = 2;

  /** Whether the text of this pass holds letters written from right to left. */
  private int rightToLeft;

  void reset() {
    rightToLeft = UNKNOWN;
  }

  int detect(byte[] utf8, int at, int from, int to, ContentSink sink) {
    ContentKind kind = kind(utf8, at, from, to);
    int end = at + Bytes.length(utf8[at]);
    if (kind == null) {
      return end;
    }
    while (end < to
        && ByteClass.of(utf8[end]) == ByteClass.UNUSUAL
        && kind(utf8, end, from, to) == kind) {
      end += Bytes.length(utf8[end]);
    }
    sink.found(kind, at, end);
    return end;
  }

  private @Nullable ContentKind kind(byte[] utf8, int at, int from, int to) {
    int point = Bytes.codePoint(utf8, at, to);
    if (point < 0x2000) {
      return latin(point, utf8, at, from, to);
    }
    if (point < 0x2100) {
      return punctuation(point, utf8, at, from, to);
    }
    if (point == 0xFEFF) {
      return ContentKind.ZERO_WIDTH;
    }
    if (point == 0xFFFD) {
      return ContentKind.REPLACEMENT_CHARACTER;
    }
    if ((point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF)) {
      return ContentKind.NONCHARACTER;
    }
    if ((point >= 0xE000 && point <= 0xF8FF) || point >= 0xF0000) {
      return ContentKind.PRIVATE_USE;
    }
    return point >= 0xE0000 ? tag(point, utf8, at, from) : null;
  }

  private static @Nullable ContentKind latin(int point, byte[] utf8, int at, int from, int to) {
    if (point == 0x85) {
      return ContentKind.LINE_SEPARATOR;
    }
    if (point == 0xA0) {
      return typographic(utf8, at, from, to) ? null : ContentKind.NO_BREAK_SPACE;
    }
    if (point == 0xAD) {
      return ContentKind.ZERO_WIDTH;
    }
    return point >= 0x80 && point < 0xA0 ? ContentKind.CONTROL_CHARACTER : null;
  }

  /** Beside a number, or where French sets off its punctuation. */
  private static boolean typographic(byte[] utf8, int at, int from, int to) {
    int before = Bytes.codePointBefore(utf8, at, from);
    int after = Bytes.codePoint(utf8, at + 2, to);
    return Bytes.isDigit(before)
        || Bytes.isDigit(after)
        || before == 0xAB
        || before == 0x2014
        || (after >= 0 && ":;!?%\u00BB\u2013\u2014\u20AC".indexOf(after) >= 0);
  }

  private @Nullable ContentKind punctuation(int point, byte[] utf8, int at, int from, int to) {
    return switch (point) {
      case 0x2028, 0x2029 -> ContentKind.LINE_SEPARATOR;
      case 0x200B -> spaceless(utf8, at, from, to) ? null : ContentKind.ZERO_WIDTH;
      case 0x200C, 0x200D -> joins(utf8, at, from, to) ? null : ContentKind.ZERO_WIDTH;
      case 0x2060, 0x2061, 0x2062, 0x2063, 0x2064 -> ContentKind.ZERO_WIDTH;
      case 0x202D, 0x202E -> ContentKind.BIDI_CONTROL; // overrides hide what is written
      case 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x2066, 0x2067, 0x2068, 0x2069 ->
          rightToLeft(utf8, from, to) ? null : ContentKind.BIDI_CONTROL;
      default -> null;
    };
  }

  /** Beside Thai, Lao, Tibetan, Myanmar or Khmer, which part words with it. */
  private static boolean spaceless(byte[] utf8, int at, int from, int to) {
    return isSpaceless(Bytes.codePointBefore(utf8, at, from))
        || isSpaceless(Bytes.codePoint(utf8, at + 3, to));
  }

  private static boolean isSpaceless(int point) {
    return (point >= 0x0E00 && point < 0x10A0) || (point >= 0x1780 && point < 0x1800);
  }

  /** After a letter of a script that shapes with joiners, or an emoji another one follows. */
  private static boolean joins(byte[] utf8, int at, int from, int to) {
    int before = Bytes.codePointBefore(utf8, at, from);
    return isShaping(before)
        || isShaping(Bytes.codePoint(utf8, at + 3, to))
        || (isPictographic(before) && isPictographic(Bytes.codePoint(utf8, at + 3, to)));
  }

  /** Arabic to Sinhala, Myanmar, Khmer, Mongolian, and the Arabic presentation forms. */
  private static boolean isShaping(int point) {
    return (point >= 0x0600 && point < 0x0E00)
        || (point >= 0x1000 && point < 0x10A0)
        || (point >= 0x1780 && point < 0x18B0)
        || (point >= 0xFB50 && point < 0xFDD0)
        || (point >= 0xFE70 && point < 0xFEFF);
  }

  private static boolean isPictographic(int point) {
    return (point >= 0x1F000 && point < 0x20000)
        || (point >= 0x2190 && point < 0x2C00)
        || point == 0xFE0F;
  }

  /** Looks through the text once, at the first question. */
  private boolean rightToLeft(byte[] utf8, int from, int to) {
    if (rightToLeft == UNKNOWN) {
      rightToLeft = hasRightToLeft(utf8, from, to) ? YES : NO;
    }
    return rightToLeft == YES;
  }

  /** Whether a letter from Hebrew to Syriac, Thaana or N'Ko occurs: leads D6 to DF. */
  private static boolean hasRightToLeft(byte[] utf8, int from, int to) {
    for (int i = from; i < to; i++) {
      int lead = utf8[i] & 0xFF;
      if (lead >= 0xD6 && lead <= 0xDF) {
        return true;
      }
    }
    return false;
  }

  /** Tags spell a flag after U+1F3F4; variation selectors choose a form of an ideograph. */
  private static @Nullable ContentKind tag(int point, byte[] utf8, int at, int from) {
    int before = Bytes.codePointBefore(utf8, at, from);
    if (point >= 0xE0100 && point <= 0xE01EF) {
      return before >= 0x2E80 && before < 0xE0000 ? null : ContentKind.TAG_CHARACTER;
    }
    return point < 0xE0080 && isInFlag(utf8, at, from) ? null : ContentKind.TAG_CHARACTER;
  }

  /** Whether at most six tags before this one follow a black flag. */
  private static boolean isInFlag(byte[] utf8, int at, int from) {
    int i = at;
    for (int steps = 0; steps < 7; steps++) {
      int before = Bytes.codePointBefore(utf8, i, from);
      if (before < 0xE0020 || before > 0xE007F) {
        return before == 0x1F3F4;
      }
      i -= 4;
    }
    return false;
  }
}
