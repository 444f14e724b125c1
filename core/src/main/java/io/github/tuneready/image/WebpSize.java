package io.github.tuneready.image;

/** Reads the three headers of WebP (RFC 9649). */
final class WebpSize {
  private static final int FOURTEEN_BITS = 0x3FFF;

  private WebpSize() {}

  static ImageSize of(DecodedBytes bytes) {
    if (bytes.startsWith(12, "VP8X")) {
      return extended(bytes);
    }
    if (bytes.startsWith(12, "VP8L") && bytes.at(20) == 0x2F) {
      return lossless(bytes);
    }
    if (bytes.startsWith(12, "VP8 ") && bytes.startsWith(23, "\u009D\u0001*")) {
      return lossy(bytes);
    }
    return ImageSize.UNKNOWN;
  }

  private static ImageSize extended(DecodedBytes bytes) {
    boolean alpha = (bytes.at(20) & 0x10) != 0;
    long width = bytes.little(24, 3);
    long height = bytes.little(27, 3);
    if (width < 0 || height < 0) {
      return ImageSize.UNKNOWN;
    }
    return ImageSize.of(width + 1, height + 1, mode(alpha));
  }

  private static ImageSize lossless(DecodedBytes bytes) {
    long bits = bytes.little(21, 4);
    if (bits < 0) {
      return ImageSize.UNKNOWN;
    }
    boolean alpha = (bits >> 28 & 1) != 0;
    return ImageSize.of((bits & FOURTEEN_BITS) + 1, (bits >> 14 & FOURTEEN_BITS) + 1, mode(alpha));
  }

  private static ImageSize lossy(DecodedBytes bytes) {
    long width = bytes.little(26, 2);
    long height = bytes.little(28, 2);
    if (width < 0 || height < 0) {
      return ImageSize.UNKNOWN;
    }
    return ImageSize.of(width & FOURTEEN_BITS, height & FOURTEEN_BITS, ColourMode.RGB);
  }

  private static ColourMode mode(boolean alpha) {
    return alpha ? ColourMode.RGBA : ColourMode.RGB;
  }
}
