package io.github.tuneready.report;

/** Text as one word of a POSIX shell, inert. */
final class ShellWord {
  private ShellWord() {}

  /** The text as it is where a shell leaves it alone, else in quotes. */
  static String of(String text) {
    if (text.matches("[A-Za-z0-9_./+@%,=-]+")) {
      return text;
    }
    String inert = Inert.text(text);
    return inert.equals(text)
        ? "'" + text.replace("'", "'\\''") + "'"
        : "$'" + Inert.text(text.replace("\\", "\\\\").replace("'", "\\'")) + "'";
  }
}
