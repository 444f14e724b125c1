package io.github.tuneready.content;

import java.util.Set;

/**
 * Whether a text stops before its end, as where a limit of tokens cut it. Told by what cannot end a
 * text of several sentences: a comma, a word that asks for another, a code block still open. A last
 * line of a few words, as under a letter, may end in a comma.
 */
public final class CutOff {
  private static final int SHORTEST = 80;
  private static final int SHORT_LINE = 40;
  private static final int LONGEST_WORD = 8;

  /** English, German, French, Spanish; none of them is the last word of a sentence. */
  private static final Set<String> LINKS =
      Set.of(
          "a", "an", "the", "and", "or", "but", "of", "because", "whose", "its", "their", "our",
          "my", "your", "into", "onto", "than", "which", "und", "oder", "weil", "eine", "einen",
          "einem", "et", "des", "du", "une", "les", "del", "las", "una");

  private CutOff() {}

  /** What the text breaks off at, as a clause; empty if it may well be whole. */
  public static String of(byte[] utf8, int from, int to) {
    int end = to - Blanks.trailing(utf8, from, to);
    if (end - from < SHORTEST) {
      return "";
    }
    if (isOpenBlock(utf8, from, end)) {
      return "its code block is still open";
    }
    if (endsInComma(utf8, from, end)) {
      return isShortLine(utf8, from, end) || !hasSentence(utf8, from, end)
          ? ""
          : "it ends in a comma";
    }
    String word = lastWord(utf8, from, end);
    return LINKS.contains(word) && hasSentence(utf8, from, end) ? "it ends in '" + word + "'" : "";
  }

  private static boolean endsInComma(byte[] utf8, int from, int end) {
    int last = Bytes.codePointBefore(utf8, end, from);
    return last == ',' || last == '\uFF0C' || last == '\u3001';
  }

  private static boolean isShortLine(byte[] utf8, int from, int end) {
    int start = end;
    while (start > from && utf8[start - 1] != '\n') {
      start--;
    }
    return end - start < SHORT_LINE;
  }

  /** The last word where it is of small letters and stands alone, else empty. */
  private static String lastWord(byte[] utf8, int from, int end) {
    int start = end;
    while (start > from && end - start <= LONGEST_WORD && Bytes.isLower(utf8[start - 1])) {
      start--;
    }
    boolean alone = start > from && (utf8[start - 1] == ' ' || utf8[start - 1] == '\n');
    if (!alone || start == end) {
      return "";
    }
    StringBuilder word = new StringBuilder();
    for (int i = start; i < end; i++) {
      word.append((char) utf8[i]);
    }
    return word.toString();
  }

  /** Whether a sentence ends somewhere: lists, verses and labels have none to break off. */
  private static boolean hasSentence(byte[] utf8, int from, int end) {
    for (int i = from; i < end - 1; i++) {
      byte b = utf8[i];
      boolean stop = b == '.' || b == '!' || b == '?';
      if (stop && Bytes.isSpace(utf8[i + 1])) {
        return true;
      }
      if (b == (byte) 0xE3
          && utf8[i + 1] == (byte) 0x80
          && Bytes.at(utf8, i + 2, end) == (byte) 0x82) {
        return true; // the full stop of Chinese and Japanese
      }
    }
    return false;
  }

  /**
   * Whether a fence of Markdown that starts a line has none that closes it. One on the last line
   * opens nothing: the text began inside of a block.
   */
  private static boolean isOpenBlock(byte[] utf8, int from, int end) {
    byte fence = 0;
    int length = 0;
    int at = from;
    while (at < end) {
      int start = at;
      while (start < end && utf8[start] == ' ') {
        start++;
      }
      int first = Bytes.at(utf8, start, end);
      if (first == '`' || first == '~') {
        int run = Bytes.endOfRun(utf8, start, end) - start;
        boolean opens = run >= 3 && !hasTick(utf8, start + run, end);
        if (fence == 0 && opens && nextLine(utf8, start, end) < end) {
          fence = (byte) first;
          length = run;
        } else if (fence == first && run >= length && isLineEnd(utf8, start + run, end)) {
          fence = 0;
        }
      }
      at = nextLine(utf8, start, end);
    }
    return fence != 0;
  }

  /** A line such as ```x``` is no fence. */
  private static boolean hasTick(byte[] utf8, int at, int end) {
    for (int i = at; i < end && utf8[i] != '\n'; i++) {
      if (utf8[i] == '`') {
        return true;
      }
    }
    return false;
  }

  private static boolean isLineEnd(byte[] utf8, int at, int end) {
    int i = at;
    while (i < end && (utf8[i] == ' ' || utf8[i] == '\t' || utf8[i] == '\r')) {
      i++;
    }
    return i >= end || utf8[i] == '\n';
  }

  private static int nextLine(byte[] utf8, int at, int end) {
    return Bytes.endOfLine(utf8, at, end) + 1;
  }
}
