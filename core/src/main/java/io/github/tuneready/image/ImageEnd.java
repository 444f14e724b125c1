package io.github.tuneready.image;

/** Tells whether a file was cut off, by the last bytes its format prescribes. */
final class ImageEnd {
  /** Writers append a little after the end of an image; more is another matter. */
  private static final int TRAILER = 64;

  private ImageEnd() {}

  /** Whether the end is there; formats without a prescribed end have it by their length. */
  static boolean isThere(ImageFormat format, DecodedBytes bytes) {
    return switch (format) {
      case PNG -> endsNear(bytes, "IEND\u00AEB`\u0082");
      case JPEG -> endsNear(bytes, "\u00FF\u00D9");
      case GIF -> endsNear(bytes, ";");
      case WEBP -> bytes.little(4, 4) + 8 <= bytes.length();
      case BMP -> bytes.little(2, 4) <= bytes.length();
      default -> bytes.length() > 0;
    };
  }

  private static boolean endsNear(DecodedBytes bytes, String mark) {
    long last = bytes.length() - mark.length();
    for (long at = last; at >= 0 && at > last - TRAILER; at--) {
      if (bytes.startsWith(at, mark)) {
        return true;
      }
    }
    return false;
  }
}
