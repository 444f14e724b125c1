package io.github.tuneready.image;

/** Walks the segments of a JPEG file to its frame header (ITU-T T.81, annex B). */
final class JpegSize {
  /** Colour profiles and thumbnails take dozens of segments, never thousands. */
  private static final int MOST_SEGMENTS = 10_000;

  private JpegSize() {}

  static ImageSize of(DecodedBytes bytes) {
    long at = 2;
    for (int i = 0; i < MOST_SEGMENTS && bytes.at(at) == 0xFF; i++) {
      int marker = bytes.at(at + 1);
      if (marker == 0xFF) {
        at++; // fill byte
      } else if (isFrame(marker)) {
        return frame(bytes, at);
      } else if (isAlone(marker)) {
        at += 2;
      } else {
        long length = bytes.big(at + 2, 2);
        if (length < 2) {
          return ImageSize.UNKNOWN;
        }
        at += 2 + length;
      }
    }
    return ImageSize.UNKNOWN;
  }

  /** SOF0 to SOF15, but not the Huffman, arithmetic and extension markers between them. */
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private static boolean isAlone(int marker) {
    return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
  }

  private static ImageSize frame(DecodedBytes bytes, long at) {
    ColourMode mode =
        switch (bytes.at(at + 9)) {
          case 1 -> ColourMode.GREYSCALE;
          case 3 -> ColourMode.RGB;
          case 4 -> ColourMode.CMYK;
          default -> ColourMode.UNKNOWN;
        };
    return ImageSize.of(bytes.big(at + 7, 2), bytes.big(at + 5, 2), mode);
  }
}
