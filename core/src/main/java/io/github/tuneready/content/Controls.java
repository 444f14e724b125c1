package io.github.tuneready.content;

/** Finds runs of ASCII control characters. */
final class Controls {
  private Controls() {}

  static int detect(byte[] utf8, int at, int to, ContentSink sink) {
    ContentKind kind = kind(utf8[at]);
    int end = at + 1;
    while (end < to && ByteClass.of(utf8[end]) == ByteClass.CONTROL && kind(utf8[end]) == kind) {
      end++;
    }
    sink.found(kind, at, end);
    return end;
  }

  private static ContentKind kind(byte b) {
    return switch (b) {
      case 0 -> ContentKind.NUL;
      case '\r' -> ContentKind.CARRIAGE_RETURN;
      default -> ContentKind.CONTROL_CHARACTER;
    };
  }
}
