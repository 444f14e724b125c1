package io.github.tuneready.content;

/**
 * Questions about the text of an answer as a whole: is it empty, a stand-in for an answer, a
 * refusal? Stateless.
 */
public final class AnswerText {
  /** Compared whatever their case. */
  private static final String[] PLACEHOLDERS = {
    "n/a",
    "n.a.",
    "na",
    "null",
    "none",
    "nil",
    "nan",
    "undefined",
    "tbd",
    "tba",
    "fixme",
    "string",
    "placeholder",
    "lorem ipsum",
    "lorem ipsum dolor sit amet",
    "<answer>",
    "[answer]",
    "your answer here",
    "insert answer here",
    "-",
    "--",
    "---",
    "???",
    "...",
    "_",
    "xxx",
    "\u2026",
    "\u2014",
    "\u2013"
  };

  /** Only in capitals: {@code todo} is a word in Spanish and Portuguese. */
  private static final String CAPITALS = "TODO";

  private static final String NULL = "null";
  private static final int LONGEST_PLACEHOLDER = 32;

  private AnswerText() {}

  /** Whether nothing can be seen: no text at all, white space, or invisible characters alone. */
  public static boolean isBlank(byte[] utf8, int from, int to) {
    return Blanks.leading(utf8, from, to) == to - from;
  }

  /** How many bytes of white space the text starts with. */
  public static int leadingSpace(byte[] utf8, int from, int to) {
    return Blanks.leading(utf8, from, to);
  }

  /** How many bytes of white space the text ends with; 0 where it is blank altogether. */
  public static int trailingSpace(byte[] utf8, int from, int to) {
    return isBlank(utf8, from, to) ? 0 : Blanks.trailing(utf8, from, to);
  }

  /** Whether the whole text is the word "null". */
  public static boolean isNull(byte[] utf8, int from, int to) {
    return to - from == NULL.length() && Bytes.startsWith(utf8, from, to, NULL);
  }

  /** Whether the whole text, but for white space around it, only holds the place of an answer. */
  public static boolean isPlaceholder(byte[] utf8, int from, int to) {
    int start = from + Blanks.leading(utf8, from, to);
    int end = to - Blanks.trailing(utf8, start, to);
    if (end - start > LONGEST_PLACEHOLDER || start >= end) {
      return false;
    }
    for (String placeholder : PLACEHOLDERS) {
      if (Folded.startsWith(utf8, start, end, placeholder) == end) {
        return true;
      }
    }
    int todo = start + CAPITALS.length();
    return Bytes.startsWith(utf8, start, end, CAPITALS)
        && (todo == end || (todo + 1 == end && !Bytes.isWord(utf8[todo])));
  }

  /**
   * Whether the text opens as an assistant's refusal does, in English or one of the other languages
   * of {@link Refusals}: {@code I'm sorry, but I can't …}, {@code As an AI language model, I cannot
   * …}.
   */
  public static boolean isRefusal(byte[] utf8, int from, int to) {
    int start = from + Blanks.leading(utf8, from, to);
    return Refusals.opens(utf8, start, to);
  }
}
