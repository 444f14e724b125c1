package io.github.tuneready.json;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** Finds the end of a number or literal, and names what stands where no value can. */
final class ScalarScanner {
  private static final int FAULTY = StringScanner.FAULTY;
  private static final byte[] TRUE = "true".getBytes(US_ASCII);
  private static final byte[] FALSE = "false".getBytes(US_ASCII);
  private static final byte[] NULL = "null".getBytes(US_ASCII);

  JsonFault fault = JsonFault.EMPTY;
  int faultAt;

  /** Index after the scalar that starts at an index, or {@link StringScanner#FAULTY}. */
  int scan(byte[] bytes, int at, int to) {
    return switch (bytes[at]) {
      case 't' -> literal(bytes, at, to, TRUE);
      case 'f' -> literal(bytes, at, to, FALSE);
      case 'n' -> literal(bytes, at, to, NULL);
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number(bytes, at, to);
      default -> fail(strange(bytes, at, to, JsonFault.EXPECTED_VALUE), at);
    };
  }

  private int literal(byte[] bytes, int at, int to, byte[] word) {
    int end = at + word.length;
    for (int i = at; i < end; i++) {
      if (i == to || bytes[i] != word[i - at]) {
        return fail(strange(bytes, at, to, JsonFault.BAD_LITERAL), at);
      }
    }
    if (end < to && isWordByte(bytes[end])) {
      return fail(JsonFault.BAD_LITERAL, at);
    }
    return end;
  }

  private int number(byte[] bytes, int start, int to) {
    int at = bytes[start] == '-' ? start + 1 : start;
    int integer = at;
    at = digits(bytes, at, to);
    if (at == integer) {
      return fail(strange(bytes, at, to, JsonFault.BAD_NUMBER), start);
    }
    if (bytes[integer] == '0' && at > integer + 1) {
      return fail(JsonFault.LEADING_ZERO, integer);
    }
    if (at < to && bytes[at] == '.') {
      int fraction = at + 1;
      at = digits(bytes, fraction, to);
      if (at == fraction) {
        return fail(JsonFault.BAD_NUMBER, start);
      }
    }
    if (at < to && (bytes[at] == 'e' || bytes[at] == 'E')) {
      int exponent = at + 1;
      if (exponent < to && (bytes[exponent] == '+' || bytes[exponent] == '-')) {
        exponent++;
      }
      at = digits(bytes, exponent, to);
      if (at == exponent) {
        return fail(JsonFault.BAD_NUMBER, start);
      }
    }
    if (at < to && (isWordByte(bytes[at]) || bytes[at] == '.')) {
      return fail(JsonFault.BAD_NUMBER, start);
    }
    return at - start > JsonParser.MAX_NUMBER_LENGTH ? fail(JsonFault.NUMBER_TOO_LONG, start) : at;
  }

  private static int digits(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && bytes[at] >= '0' && bytes[at] <= '9') {
      at++;
    }
    return at;
  }

  /** The cause of a byte that cannot stand here, or the general fault if it has no better name. */
  JsonFault strange(byte[] bytes, int at, int to, JsonFault general) {
    if (at >= to) {
      return JsonFault.UNEXPECTED_END;
    }
    return switch (bytes[at]) {
      case 0 -> JsonFault.NUL_BYTE;
      case '\'' -> JsonFault.SINGLE_QUOTE;
      case '/', '#' -> JsonFault.COMMENT;
      case 'N' ->
          at + 1 < to && bytes[at + 1] == 'o' ? JsonFault.PYTHON_LITERAL : JsonFault.NOT_A_NUMBER;
      case 'I' -> JsonFault.NOT_A_NUMBER;
      case 'T', 'F' -> JsonFault.PYTHON_LITERAL;
      case '+', '.' -> JsonFault.BAD_NUMBER;
      case (byte) 0xE2 -> isQuote(bytes, at, to) ? JsonFault.SMART_QUOTE : general;
      case (byte) 0xEF -> isByteOrderMark(bytes, at, to) ? JsonFault.BYTE_ORDER_MARK : general;
      default ->
          isLetter(bytes[at]) && general == JsonFault.EXPECTED_VALUE
              ? JsonFault.BAD_LITERAL
              : general;
    };
  }

  /** Whether U+2018 to U+201F stands here: single and double quotes, low and high. */
  private static boolean isQuote(byte[] bytes, int at, int to) {
    return at + 2 < to
        && bytes[at + 1] == (byte) 0x80
        && (bytes[at + 2] & 0xff) >= 0x98
        && (bytes[at + 2] & 0xff) <= 0x9F;
  }

  private static boolean isByteOrderMark(byte[] bytes, int at, int to) {
    return at + 2 < to && bytes[at + 1] == (byte) 0xBB && bytes[at + 2] == (byte) 0xBF;
  }

  private static boolean isWordByte(byte b) {
    return isLetter(b) || b == '_' || (b >= '0' && b <= '9');
  }

  private static boolean isLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }

  private int fail(JsonFault kind, int at) {
    fault = kind;
    faultAt = at;
    return FAULTY;
  }
}
