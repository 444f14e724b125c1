package io.github.tuneready.language;

import java.util.Arrays;

/**
 * The first words of one or several texts, without fenced code, addresses and markup, lower case
 * and parted by single blanks, and how many letters of each script they have.
 *
 * <p>Reused and bounded. Not thread-safe.
 */
final class LanguageSample {
  /** Enough for the model to be sure; more only costs time. */
  static final int CAPACITY = 512;

  private static final Script[] SCRIPTS = Script.values();

  private final char[] text = new char[CAPACITY];
  private final int[] letters = new int[SCRIPTS.length];
  private int length;
  private int symbols;
  private int total;

  void reset() {
    length = 0;
    symbols = 0;
    total = 0;
    Arrays.fill(letters, 0);
  }

  boolean isFull() {
    return length >= CAPACITY - 2;
  }

  /** Takes as much of a text as there is room for. */
  void add(byte[] utf8, int from, int to) {
    int at = from;
    while (at < to && !isFull()) {
      byte b = utf8[at];
      if (b == '`') {
        at = skipCode(utf8, at, to);
      } else if (b == ':' && at + 2 < to && utf8[at + 1] == '/' && utf8[at + 2] == '/') {
        at = skipWord(utf8, at, to);
      } else if (b >= 0) {
        ascii(b);
        at++;
      } else {
        at += character(utf8, at, to);
      }
    }
    blank();
  }

  private void ascii(int b) {
    int lower = b | 0x20;
    if (lower >= 'a' && lower <= 'z') {
      letter((char) lower, Script.LATIN);
    } else {
      symbols += isSymbol(b) ? 1 : 0;
      blank();
    }
  }

  /** Signs that code is full of and prose is not. */
  private static boolean isSymbol(int b) {
    return switch (b) {
      case '{', '}', '[', ']', '(', ')', '<', '>', '=', ';', '_', '\\', '|', '#', '$', '+', '*' ->
          true;
      default -> false;
    };
  }

  private int character(byte[] utf8, int at, int to) {
    int lead = utf8[at] & 0xFF;
    int size = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (to - at < size) {
      return to - at;
    }
    int point = lead & (0x7F >> size);
    for (int i = 1; i < size; i++) {
      point = (point << 6) | (utf8[at + i] & 0x3F);
    }
    if (Character.isLetter(point) && point < 0x10000) {
      letter((char) Character.toLowerCase(point), Script.of(point));
    } else if (isMark(point) && length > 0) {
      text[length++] = (char) point;
    } else {
      blank();
    }
    return size;
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    return (mark && point < 0x10000) || point == 0x2019;
  }

  private void letter(char lower, Script script) {
    text[length++] = lower;
    letters[script.ordinal()]++;
    total++;
  }

  private void blank() {
    if (length > 0 && length < CAPACITY && text[length - 1] != ' ') {
      text[length++] = ' ';
    }
  }

  /** Past a fenced block or code in line; past the ticks alone where nothing closes them. */
  private static int skipCode(byte[] utf8, int at, int to) {
    int open = at;
    while (open < to && utf8[open] == '`') {
      open++;
    }
    int ticks = open - at;
    int run = 0;
    for (int i = open; i < to; i++) {
      run = utf8[i] == '`' ? run + 1 : 0;
      if (run == ticks) {
        return i + 1;
      }
    }
    return ticks >= 3 ? to : open;
  }

  private static int skipWord(byte[] utf8, int at, int to) {
    int i = at;
    while (i < to && utf8[i] > ' ') {
      i++;
    }
    return i;
  }

  int letters(Script script) {
    return letters[script.ordinal()];
  }

  /** Letters of all scripts. */
  int total() {
    return total;
  }

  /** The script that most of the text is in; a letter of East Asia says as much as three. */
  Script script() {
    Script best = Script.LATIN;
    for (Script script : SCRIPTS) {
      best = weight(script) > weight(best) ? script : best;
    }
    return best;
  }

  /** Letters of a script, those of East Asia threefold. */
  int weight(Script script) {
    return switch (script) {
      case HAN, KANA, HANGUL -> 3 * letters(script);
      default -> letters(script);
    };
  }

  /** The sum of all weights. */
  int totalWeight() {
    return total + 2 * (letters(Script.HAN) + letters(Script.KANA) + letters(Script.HANGUL));
  }

  /** Whether more than one in eight signs is one that prose hardly uses. */
  boolean isCode() {
    return symbols * 8 > total;
  }

  int length() {
    return length;
  }

  char at(int index) {
    return text[index];
  }

  /** The words, as one text. */
  @Override
  public String toString() {
    return new String(text, 0, length);
  }
}
