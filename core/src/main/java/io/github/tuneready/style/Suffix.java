package io.github.tuneready.style;

/** What the end of a word tells about it; the order is part of the model's format. */
enum Suffix {
  TION,
  MENT,
  NESS,
  ITY,
  ING,
  ED,
  LY,
  ABLE,
  IVE,
  OUS,
  AL,
  ER,
  EST,
  POSSESSIVE,
  S,
  SHORT,
  LONG;

  private static final int SHORTEST = 5;

  /** The last byte of a curly apostrophe. */
  private static final byte CURLY_END = (byte) 0x99;

  static Suffix of(StyleTokens tokens, int token) {
    return of(tokens.bytes(), tokens.length(token), tokens.to(token));
  }

  private static Suffix of(byte[] utf8, int length, int to) {
    int last = utf8[to - 1] | 0x20;
    int before = length > 1 ? utf8[to - 2] | 0x20 : 0;
    boolean apostrophe = before == '\'' || before == (CURLY_END | 0x20);
    if (last == 's' && length > 2 && apostrophe) {
      return POSSESSIVE;
    }
    if (length < SHORTEST) {
      return length > 3 && last == 's' && before != 's' ? S : SHORT;
    }
    int third = utf8[to - 3] | 0x20;
    int fourth = utf8[to - 4] | 0x20;
    return switch (last) {
      case 'n' -> before == 'o' && third == 'i' ? TION : LONG;
      case 't' ->
          before == 'n' && third == 'e' && fourth == 'm'
              ? MENT
              : before == 's' && third == 'e' ? EST : LONG;
      case 's' ->
          before == 's'
              ? third == 'e' && fourth == 'n' ? NESS : LONG
              : before == 'u' && third == 'o' ? OUS : S;
      case 'y' -> before == 't' && third == 'i' ? ITY : before == 'l' ? LY : LONG;
      case 'g' -> before == 'n' && third == 'i' ? ING : LONG;
      case 'd' -> before == 'e' ? ED : LONG;
      case 'e' -> before == 'l' && third == 'b' ? ABLE : before == 'v' && third == 'i' ? IVE : LONG;
      case 'l' -> before == 'a' ? AL : LONG;
      case 'r' -> before == 'e' ? ER : LONG;
      default -> LONG;
    };
  }

  static boolean hasApostrophe(StyleTokens tokens, int token) {
    byte[] utf8 = tokens.bytes();
    for (int i = Math.max(tokens.from(token) + 1, tokens.to(token) - 5);
        i < tokens.to(token);
        i++) {
      if (utf8[i] == '\'' || utf8[i] == (byte) 0xE2) {
        return true;
      }
    }
    return false;
  }
}
