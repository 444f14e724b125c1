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

  /** Only words of so many bytes or more have most of the suffixes. */
  static final int FULL_LENGTH = 5;

  /**
   * The suffix of a word by its last letters in lower case, a blank for all that are not asked
   * about.
   *
   * @param length of the word in bytes, an apostrophe counting as one whatever its shape
   */
  static Suffix of(int length, char last, char before, char third, char fourth) {
    if (last == 's' && length > 2 && before == '\'') {
      return POSSESSIVE;
    }
    if (length < FULL_LENGTH) {
      return length > 3 && last == 's' && before != 's' ? S : SHORT;
    }
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
}
