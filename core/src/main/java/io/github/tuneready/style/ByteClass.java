package io.github.tuneready.style;

/** Classes of ASCII bytes. */
final class ByteClass {
  private ByteClass() {}

  static boolean isLetter(int b) {
    int lower = b | 0x20;
    return lower >= 'a' && lower <= 'z';
  }

  static boolean isUpper(int b) {
    return b >= 'A' && b <= 'Z';
  }

  /** Signs that code is full of and prose is not. */
  static boolean isSymbol(int b) {
    return switch (b) {
      case '{', '}', '<', '>', '=', ';', '_', '\\', '|', '$', '+', '[', ']' -> true;
      default -> false;
    };
  }
}
