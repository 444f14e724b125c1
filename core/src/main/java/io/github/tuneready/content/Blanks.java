package io.github.tuneready.content;

/** White space of Unicode 17.0, and the characters that show nothing at all. */
final class Blanks {
  private Blanks() {}

  static int leading(byte[] utf8, int from, int to) {
    int at = from;
    while (at < to) {
      if (utf8[at] >= 0 ? !isBlank(utf8[at]) : !isBlank(Bytes.codePoint(utf8, at, to))) {
        break;
      }
      at += Bytes.length(utf8[at]);
    }
    return Math.min(at, to) - from;
  }

  static int trailing(byte[] utf8, int from, int to) {
    int end = to;
    while (end > from) {
      int point = Bytes.codePointBefore(utf8, end, from);
      if (!isBlank(point)) {
        break;
      }
      end -= point < 0x80 ? 1 : point < 0x800 ? 2 : 3;
    }
    return to - end;
  }

  private static boolean isBlank(int point) {
    return switch (point) {
      case ' ', '\t', '\n', '\r', 0x0B, 0x0C, 0x85, 0xA0, 0x1680, 0x180E -> true;
      case 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF -> true;
      default -> point >= 0x2000 && point <= 0x200F;
    };
  }
}
