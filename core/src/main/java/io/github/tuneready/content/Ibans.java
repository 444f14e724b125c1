package io.github.tuneready.content;

/**
 * Finds international bank account numbers: a country's length and check digits after ISO 13616
 * (remainder 97), unbroken or in fours.
 */
final class Ibans {
  /** Country and length, from the SWIFT registry of ISO 13616, release 100, read 2026-11. */
  private static final String LENGTHS =
      "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28"
          + " EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23"
          + " IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22"
          + " MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24"
          + " SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20";

  /** What banks and the registry itself print as an example. */
  private static final String[] SAMPLES = {"GB82WEST", "GB29NWBK", "DE8937040044", "FR1420041010"};

  private static final byte[] LENGTH = lengths();

  private Ibans() {}

  private static byte[] lengths() {
    byte[] table = new byte[26 * 26];
    for (int i = 0; i < LENGTHS.length(); i += 5) {
      int country = (LENGTHS.charAt(i) - 'A') * 26 + LENGTHS.charAt(i + 1) - 'A';
      table[country] = Byte.parseByte(LENGTHS.substring(i + 2, i + 4));
    }
    return table;
  }

  /** Looks at a number whose check digits start at {@code at}; its end or -1. */
  static int detect(byte[] utf8, int at, int from, int to, ContentSink sink) {
    int start = at - 2;
    if (start < from || !Bytes.isUpper(utf8[start]) || !Bytes.isUpper(utf8[start + 1])) {
      return -1;
    }
    int length = LENGTH[(utf8[start] - 'A') * 26 + utf8[start + 1] - 'A'];
    if (length == 0 || Bytes.isWord(Bytes.before(utf8, start, from))) {
      return -1;
    }
    int end = end(utf8, start, to, length);
    if (end < 0 || remainder(utf8, start, end) != 1 || isSample(utf8, start, end)) {
      return -1;
    }
    sink.found(ContentKind.IBAN, start, end);
    return end;
  }

  /** The end after so many letters and digits, blanks allowed after every fourth; -1 if not so. */
  private static int end(byte[] utf8, int start, int to, int length) {
    int i = start;
    int seen = 0;
    while (i < to && seen < length) {
      boolean blank = utf8[i] == ' ' && seen > 0 && seen % 4 == 0 && utf8[i - 1] != ' ';
      if (!blank && !Bytes.isUpper(utf8[i]) && !Bytes.isDigit(utf8[i])) {
        return -1;
      }
      seen += blank ? 0 : 1;
      i++;
    }
    return seen == length && (i == to || !Bytes.isWord(utf8[i])) ? i : -1;
  }

  private static int remainder(byte[] utf8, int start, int end) {
    int four = start + 4;
    int remainder = add(utf8, four, end, 0);
    return add(utf8, start, four, remainder);
  }

  private static int add(byte[] utf8, int from, int to, int start) {
    int remainder = start;
    for (int i = from; i < to; i++) {
      if (Bytes.isDigit(utf8[i])) {
        remainder = (remainder * 10 + utf8[i] - '0') % 97;
      } else if (Bytes.isUpper(utf8[i])) {
        remainder = (remainder * 100 + utf8[i] - 'A' + 10) % 97;
      }
    }
    return remainder;
  }

  private static boolean isSample(byte[] utf8, int start, int end) {
    for (String sample : SAMPLES) {
      if (startsWithIgnoringBlanks(utf8, start, end, sample)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWithIgnoringBlanks(byte[] utf8, int start, int end, String text) {
    int matched = 0;
    for (int i = start; i < end && matched < text.length(); i++) {
      if (utf8[i] != ' ') {
        if (utf8[i] != text.charAt(matched)) {
          return false;
        }
        matched++;
      }
    }
    return matched == text.length();
  }
}
