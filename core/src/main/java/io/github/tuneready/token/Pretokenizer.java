package io.github.tuneready.token;

import static io.github.tuneready.token.UnicodeClasses.CASELESS;
import static io.github.tuneready.token.UnicodeClasses.LINE_BREAK;
import static io.github.tuneready.token.UnicodeClasses.LOWER;
import static io.github.tuneready.token.UnicodeClasses.MARK;
import static io.github.tuneready.token.UnicodeClasses.NUMBER;
import static io.github.tuneready.token.UnicodeClasses.OTHER;
import static io.github.tuneready.token.UnicodeClasses.SPACE;
import static io.github.tuneready.token.UnicodeClasses.UPPER;
import static io.github.tuneready.token.UnicodeClasses.set;

/**
 * Cuts text into pieces, the units within which bytes are merged to tokens.
 *
 * <p>A hand-written matcher of an encoding's pattern over UTF-8 bytes. Each kind of piece looks at
 * a character a bounded number of times, so cutting is linear in the text whatever the text is.
 * Immutable.
 */
abstract class Pretokenizer {
  private static final int PUNCTUATION = set(OTHER) | set(MARK);
  private static final int LETTER = set(UPPER) | set(LOWER) | set(CASELESS);
  private static final int WHITE = set(SPACE) | set(LINE_BREAK);

  /** How many of an ASCII character a word may have before its letters: one or none. */
  private static final byte[] BEFORE_WORD = new byte[128];

  static {
    for (int character = 0; character < BEFORE_WORD.length; character++) {
      int kind = UnicodeClasses.ofCodePoint(character);
      BEFORE_WORD[character] = (byte) (kind == OTHER || kind == SPACE ? 1 : 0);
    }
  }

  /** The end of the piece that starts at {@code from < to}; always beyond {@code from}. */
  abstract int next(byte[] text, int from, int to);

  /** The end of a word whose letters start at {@code from}, or {@code from} if there is none. */
  abstract int word(byte[] text, int from, int to);

  /** Whether punctuation takes this ASCII character along at its end. */
  abstract boolean trails(int character);

  /** A piece, contractions at its start apart. */
  final int piece(byte[] text, int from, int to) {
    int plain = plainWord(text, from, to);
    if (plain > from) {
      return plain;
    }
    int first = UnicodeClasses.at(text, from, to);
    int kind = first & 15;
    int second = from + (first >> 4);
    if (isIn(LETTER, kind)) {
      return word(text, from, to);
    }
    if (kind == NUMBER) {
      return number(text, second, to);
    }
    if (kind != LINE_BREAK && second < to && maybeWord(text[second])) {
      int end = word(text, second, to);
      if (end > second) {
        return end;
      }
    }
    if (kind == MARK) {
      int end = word(text, from, to);
      if (end > from) {
        return end;
      }
    }
    if (isIn(PUNCTUATION, kind)) {
      return punctuation(text, second, to);
    }
    if (text[from] == ' ' && second < to && isIn(PUNCTUATION, at(text, second, to))) {
      return punctuation(text, second, to);
    }
    return whitespace(text, from, to);
  }

  /**
   * The end of a word that starts with small ASCII letters, with or without a capital and with or
   * without a blank or a punctuation mark before, as most pieces of most texts do; {@code from} of
   * all others.
   */
  private int plainWord(byte[] text, int from, int to) {
    int first = text[from];
    if (first < 0) {
      return from;
    }
    int at = from + BEFORE_WORD[first];
    if (at < to && text[at] >= 'A' && text[at] <= 'Z') {
      at++;
    }
    int lower = at;
    at = LowerCase.end(text, at, to);
    if (at == lower) {
      return from;
    }
    return at == to || endsWord(text[at]) ? at : restOfWord(text, at, to);
  }

  /** The end of a word of which {@code from} is after a small letter. */
  abstract int restOfWord(byte[] text, int from, int to);

  /** Whether this is an ASCII character with which no word goes on after a lower-case letter. */
  abstract boolean endsWord(byte next);

  /** Whether a word may start with this byte: an ASCII letter or a character beyond ASCII. */
  private static boolean maybeWord(byte first) {
    return first < 0 || ((first | 0x20) >= 'a' && (first | 0x20) <= 'z');
  }

  /** {@code \p{N}{1,3}}, the first character being seen. */
  private static int number(byte[] text, int from, int to) {
    int at = from;
    for (int seen = 1; seen < 3 && at < to; seen++) {
      int character = UnicodeClasses.at(text, at, to);
      if ((character & 15) != NUMBER) {
        break;
      }
      at += character >> 4;
    }
    return at;
  }

  /** {@code [^\s\p{L}\p{N}]*} and what may trail it. */
  private int punctuation(byte[] text, int from, int to) {
    int at = run(PUNCTUATION, text, from, to);
    while (at < to && trails(text[at])) {
      at++;
    }
    return at;
  }

  /** {@code \s*[\r\n]+|\s+(?!\S)|\s+}: to the last line break, or all but the last blank. */
  private static int whitespace(byte[] text, int from, int to) {
    int at = from;
    int last = from;
    int lineEnd = from;
    while (at < to) {
      int character = UnicodeClasses.at(text, at, to);
      if (!isIn(WHITE, character & 15)) {
        break;
      }
      last = at;
      at += character >> 4;
      if ((character & 15) == LINE_BREAK) {
        lineEnd = at;
      }
    }
    if (lineEnd > from) {
      return lineEnd;
    }
    return at == to || last == from ? at : last;
  }

  /** The end of the run of characters of these classes. */
  static int run(int classes, byte[] text, int from, int to) {
    int at = from;
    while (at < to) {
      int character = UnicodeClasses.at(text, at, to);
      if (!isIn(classes, character & 15)) {
        break;
      }
      at += character >> 4;
    }
    return at;
  }

  /**
   * The end of {@code (?i:'s|'t|'re|'ve|'m|'ll|'d)} at {@code from}, or {@code from}. Without
   * regard to case, long s (U+017F) is an s.
   */
  static int contraction(byte[] text, int from, int to) {
    if (to - from < 2 || text[from] != '\'') {
      return from;
    }
    int first = text[from + 1] | 0x20;
    if (first == 's' || first == 't' || first == 'm' || first == 'd') {
      return from + 2;
    }
    if (to - from < 3) {
      return from;
    }
    int second = text[from + 2];
    if (text[from + 1] == (byte) 0xC5 && second == (byte) 0xBF) {
      return from + 3;
    }
    second |= 0x20;
    boolean two = first == 'l' ? second == 'l' : second == 'e' && (first == 'r' || first == 'v');
    return two ? from + 3 : from;
  }

  static int at(byte[] text, int at, int to) {
    return UnicodeClasses.at(text, at, to) & 15;
  }

  static boolean isIn(int classes, int characterClass) {
    return (classes >> characterClass & 1) != 0;
  }
}
