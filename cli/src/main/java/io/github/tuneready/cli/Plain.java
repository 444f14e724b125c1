package io.github.tuneready.cli;

/** Text that comes from files or from the command line, made fit to stand in one line of ours. */
final class Plain {
  private static final int LONGEST = 1_000;

  private Plain() {}

  /** The text with what does not show escaped, and cut off where nobody would read on. */
  static String line(String text) {
    StringBuilder line = new StringBuilder(Math.min(text.length(), LONGEST) + 16);
    text.codePoints()
        .limit(LONGEST)
        .forEach(
            character -> {
              if (shows(character)) {
                line.appendCodePoint(character);
              } else {
                escape(character, line);
              }
            });
    return text.codePointCount(0, text.length()) > LONGEST ? line + "…" : line.toString();
  }

  private static boolean shows(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }

  private static void escape(int character, StringBuilder line) {
    for (char unit : Character.toChars(character)) {
      line.append("\\u").append(Integer.toHexString(0x10000 | unit), 1, 5);
    }
  }
}
