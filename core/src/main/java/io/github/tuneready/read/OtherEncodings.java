package io.github.tuneready.read;

import java.util.BitSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Recognises UTF-16, UTF-32 and EBCDIC, with or without a byte order mark. */
final class OtherEncodings {
  private static final int SAMPLE_BYTES = 4096;
  private static final BitSet EBCDIC_TEXT = ebcdicText();

  private OtherEncodings() {}

  static @Nullable ForeignFile sniff(byte[] head, int length) {
    if (length < Integer.BYTES) {
      return null;
    }
    int first = LittleEndian.intAt(head, 0);
    ForeignFile wide = byMark(first);
    if (wide == null && length >= 2 * Integer.BYTES) {
      wide = byZeros(first, LittleEndian.intAt(head, Integer.BYTES));
    }
    return wide == null && isEbcdic(head, Math.min(length, SAMPLE_BYTES))
        ? foreign(ForeignKind.EBCDIC, "IBM1047", "letters and signs of an IBM mainframe code page")
        : wide;
  }

  private static @Nullable ForeignFile byMark(int first) {
    if (first == 0x0000FEFF) {
      return foreign(ForeignKind.UTF_32, "UTF-32LE", "byte order mark FF FE 00 00");
    }
    if (first == 0xFFFE0000) {
      return foreign(ForeignKind.UTF_32, "UTF-32BE", "byte order mark 00 00 FE FF");
    }
    if ((first & 0xFFFF) == 0xFEFF) {
      return foreign(ForeignKind.UTF_16, "UTF-16LE", "byte order mark FF FE");
    }
    if ((first & 0xFFFF) == 0xFFFE) {
      return foreign(ForeignKind.UTF_16, "UTF-16BE", "byte order mark FE FF");
    }
    return null;
  }

  /** Two ASCII characters, each as wide as the encoding makes it. */
  private static @Nullable ForeignFile byZeros(int first, int second) {
    if (isAscii(first) && isAscii(second)) {
      return foreign(ForeignKind.UTF_32, "UTF-32LE", "three zero bytes after each character");
    }
    if (isAscii(Integer.reverseBytes(first)) && isAscii(Integer.reverseBytes(second))) {
      return foreign(ForeignKind.UTF_32, "UTF-32BE", "three zero bytes before each character");
    }
    if (isAscii(first & 0xFFFF) && isAscii(first >>> 16)) {
      return foreign(ForeignKind.UTF_16, "UTF-16LE", "a zero byte after each character");
    }
    int swapped = Integer.reverseBytes(first);
    if (isAscii(swapped & 0xFFFF) && isAscii(swapped >>> 16)) {
      return foreign(ForeignKind.UTF_16, "UTF-16BE", "a zero byte before each character");
    }
    return null;
  }

  private static boolean isAscii(int unit) {
    return (unit >= ' ' && unit < 0x7F) || unit == '\n' || unit == '\r' || unit == '\t';
  }

  /** Nearly all bytes are EBCDIC text; in ASCII most of these are no text at all. */
  private static boolean isEbcdic(byte[] head, int length) {
    int text = 0;
    int high = 0;
    for (int i = 0; i < length; i++) {
      int c = head[i] & 0xFF;
      text += EBCDIC_TEXT.get(c) ? 1 : 0;
      high += c >= 0x80 ? 1 : 0;
    }
    return length >= 16 && text >= length * 0.95 && high >= length * 0.5;
  }

  /** Letters, digits and the signs of JSON in IBM code pages 037, 500 and 1047. */
  private static BitSet ebcdicText() {
    BitSet text = new BitSet(256);
    int[][] ranges = {
      {0x81, 0x89}, {0x91, 0x99}, {0xA2, 0xA9}, {0xC0, 0xC9}, {0xD0, 0xD9}, {0xE2, 0xE9},
      {0xF0, 0xF9}, {0x4A, 0x50}, {0x5A, 0x61}, {0x6B, 0x6F}, {0x7A, 0x7F}, {0xBA, 0xBD}
    };
    for (int[] range : ranges) {
      text.set(range[0], range[1] + 1);
    }
    for (int single : new int[] {0x05, 0x0D, 0x15, 0x25, 0x40, 0xAD, 0xE0}) {
      text.set(single);
    }
    return text;
  }

  private static ForeignFile foreign(ForeignKind kind, String encoding, String evidence) {
    return new ForeignFile(
        kind,
        encoding + ": " + evidence,
        String.format(
            Locale.ROOT,
            "convert it to UTF-8: iconv -f %s -t UTF-8 in.jsonl > out.jsonl",
            encoding));
  }
}
