package io.github.tuneready.content;

/**
 * Finds UTF-8 that was read as Windows-1252 and written as UTF-8 again.
 *
 * <p>Works backwards: characters are mapped to the bytes they have in Windows-1252, and where those
 * bytes are UTF-8 of a character that such text usually hides, they are a find. Letters that also
 * stand before such punctuation in honest text ({@code AMANHÃ…}, {@code jusqu'à »}) count only in
 * company: beside a lower-case letter, or twice.
 */
final class Mojibake {
  /** Unicode of bytes 0x80 to 0x9F in Windows-1252, as the WHATWG encoding standard has it. */
  private static final String HIGH =
      "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D"
          + "\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153"
          + "\u009D\u017E\u0178";

  private Mojibake() {}

  static int detect(byte[] utf8, int at, int from, int to, ContentSink sink) {
    int next = at + 2;
    if (next >= to || utf8[next] >= 0 || !isLead(utf8[at + 1])) {
      return next;
    }
    int end = sequence(utf8, at, to);
    if (end < 0) {
      return next;
    }
    int last = end;
    while (last < to && utf8[last] == (byte) 0xC3) {
      int more = sequence(utf8, last, to);
      if (more < 0) {
        break;
      }
      last = more;
    }
    if (last > end || isCertain(utf8, at, end) || besideLowerCase(utf8, at, end, from, to)) {
      sink.found(ContentKind.MOJIBAKE, at, last);
    }
    return last;
  }

  /** Whether U+00C0 plus these bits is the image of a byte that leads a sequence, C2 to F4. */
  private static boolean isLead(byte second) {
    int point = 0xC0 + (second & 0x3F);
    return point >= 0xC2 && point <= 0xF4;
  }

  /** The end of the characters that were one character, or -1. */
  private static int sequence(byte[] utf8, int at, int to) {
    if (!isLead(utf8[at + 1])) {
      return -1;
    }
    int lead = 0xC0 + (utf8[at + 1] & 0x3F);
    int rest = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    int end = at + 2;
    for (int i = 0; i < rest; i++) {
      int point = Bytes.codePoint(utf8, end, to);
      if (continuation(point) < 0) {
        return -1;
      }
      end += point < 0x800 ? 2 : 3;
    }
    return end;
  }

  /** The byte from 80 to BF that this character is in Windows-1252 or Latin-1, or -1. */
  private static int continuation(int point) {
    if (point >= 0x80 && point <= 0xBF) {
      return point;
    }
    int index = point < 0x80 ? -1 : HIGH.indexOf(point);
    return index < 0 ? -1 : 0x80 + index;
  }

  /** Sequences that no one writes on purpose, whatever stands beside them. */
  private static boolean isCertain(byte[] utf8, int at, int end) {
    int lead = 0xC0 + (utf8[at + 1] & 0x3F);
    int second = continuation(Bytes.codePoint(utf8, at + 2, end));
    return switch (lead) {
      case 0xC3 -> second == 0xA9 || second >= 0xAF || second == 0xA7 || second == 0xA1;
      case 0xE2 -> second >= 0x80 && second <= 0x9E;
      case 0xEF -> second == 0xBB || second == 0xBF;
      case 0xF0 -> second == 0x9F;
      default -> false;
    };
  }

  /** The image of an accented Latin letter or of a Latin-1 sign, inside or after a word. */
  private static boolean besideLowerCase(byte[] utf8, int at, int end, int from, int to) {
    int lead = 0xC0 + (utf8[at + 1] & 0x3F);
    boolean latin = lead >= 0xC2 && lead <= 0xC5;
    return latin
        && (Bytes.isLower(Bytes.before(utf8, at, from)) || Bytes.isLower(Bytes.at(utf8, end, to)));
  }
}
