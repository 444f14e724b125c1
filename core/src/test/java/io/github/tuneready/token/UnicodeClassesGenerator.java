package io.github.tuneready.token;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the table of character classes, with the Unicode version of the JDK that runs it (JDK 24
 * and 25: Unicode 16.0.0).
 *
 * <p>{@code java UnicodeClassesGenerator.java
 * src/main/resources/io/github/tuneready/token/unicode-16.txt}
 */
final class UnicodeClassesGenerator {
  private static final int RUNS_PER_LINE = 20;

  private UnicodeClassesGenerator() {}

  public static void main(String[] args) throws IOException {
    Files.writeString(Path.of(args[0]), table());
  }

  /** Runs of code points of one class, from U+0000: the class and the run's length in base 36. */
  static String table() {
    StringBuilder table = new StringBuilder();
    int runs = 0;
    for (int from = 0, to; from <= Character.MAX_CODE_POINT; from = to) {
      to = from + 1;
      while (to <= Character.MAX_CODE_POINT && name(to) == name(from)) {
        to++;
      }
      if (runs > 0) {
        table.append(runs % RUNS_PER_LINE == 0 ? '\n' : ' ');
      }
      table.append(name(from)).append(Integer.toString(to - from, 36));
      runs++;
    }
    return table.append('\n').toString();
  }

  static char name(int codePoint) {
    if (codePoint == '\r' || codePoint == '\n') {
      return 'R';
    }
    if (isWhiteSpace(codePoint)) {
      return 'S';
    }
    return switch (Character.getType(codePoint)) {
      case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> 'U';
      case Character.LOWERCASE_LETTER -> 'L';
      case Character.MODIFIER_LETTER, Character.OTHER_LETTER -> 'C';
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          'M';
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> 'N';
      default -> 'O';
    };
  }

  /** The property White_Space, which is {@code \s} of the reference; stable since Unicode 6.3. */
  private static boolean isWhiteSpace(int codePoint) {
    return (codePoint >= 0x09 && codePoint <= 0x0D)
        || codePoint == 0x20
        || codePoint == 0x85
        || codePoint == 0xA0
        || codePoint == 0x1680
        || (codePoint >= 0x2000 && codePoint <= 0x200A)
        || codePoint == 0x2028
        || codePoint == 0x2029
        || codePoint == 0x202F
        || codePoint == 0x205F
        || codePoint == 0x3000;
  }
}
