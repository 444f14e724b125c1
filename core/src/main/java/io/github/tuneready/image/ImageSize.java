package io.github.tuneready.image;

/**
 * Width, height and colour mode of an image.
 *
 * @param width in pixels, or -1
 * @param height in pixels, or -1
 * @param colourMode what a pixel is made of
 */
record ImageSize(int width, int height, ColourMode colourMode) {
  static final ImageSize UNKNOWN = new ImageSize(-1, -1, ColourMode.UNKNOWN);

  ImageSize {
    if (width < -1 || height < -1) {
      throw new IllegalArgumentException("image of " + width + " by " + height);
    }
  }

  /** A size read from a header, where -1 means that the header is cut off. */
  static ImageSize of(long width, long height, ColourMode colourMode) {
    if (width < 0 || height < 0 || width > Integer.MAX_VALUE || height > Integer.MAX_VALUE) {
      return UNKNOWN;
    }
    return new ImageSize((int) width, (int) height, colourMode);
  }

  static ImageSize of(ImageFormat format, DecodedBytes bytes) {
    return switch (format) {
      case PNG -> png(bytes);
      case JPEG -> JpegSize.of(bytes);
      case WEBP -> WebpSize.of(bytes);
      case GIF -> of(bytes.little(6, 2), bytes.little(8, 2), ColourMode.PALETTE);
      case BMP -> bmp(bytes);
      case TIFF -> TiffSize.of(bytes);
      case HEIC, AVIF -> boxed(bytes);
      case ICO, SVG, PDF, UNKNOWN -> UNKNOWN;
    };
  }

  /** The IHDR chunk (W3C PNG, third edition, section 11.2.1). */
  private static ImageSize png(DecodedBytes bytes) {
    if (!bytes.startsWith(12, "IHDR")) {
      return UNKNOWN;
    }
    ColourMode mode =
        switch (bytes.at(25)) {
          case 0, 4 -> ColourMode.GREYSCALE;
          case 2 -> ColourMode.RGB;
          case 3 -> ColourMode.PALETTE;
          case 6 -> ColourMode.RGBA;
          default -> ColourMode.UNKNOWN;
        };
    return of(bytes.big(16, 4), bytes.big(20, 4), mode);
  }

  /** BITMAPINFOHEADER and its successors; a negative height means that rows run downward. */
  private static ImageSize bmp(DecodedBytes bytes) {
    if (bytes.little(14, 4) < 40) {
      return UNKNOWN;
    }
    ColourMode mode =
        switch ((int) bytes.little(28, 2)) {
          case 1, 4, 8 -> ColourMode.PALETTE;
          case 16, 24 -> ColourMode.RGB;
          case 32 -> ColourMode.RGBA;
          default -> ColourMode.UNKNOWN;
        };
    long height = (int) bytes.little(22, 4);
    return of(bytes.little(18, 4), Math.abs(height), mode);
  }

  /** The first image spatial extents box (ISO/IEC 23008-12), near the start of the file. */
  private static ImageSize boxed(DecodedBytes bytes) {
    for (int at = 0; at < 4096; at++) {
      if (bytes.at(at) == 'i' && bytes.startsWith(at, "ispe")) {
        return of(bytes.big(at + 8L, 4), bytes.big(at + 12L, 4), ColourMode.UNKNOWN);
      }
    }
    return UNKNOWN;
  }
}
