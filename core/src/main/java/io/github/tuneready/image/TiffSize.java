package io.github.tuneready.image;

/** Reads the first directory of a TIFF file (revision 6.0, section 8). */
final class TiffSize {
  private static final int MOST_FIELDS = 512;
  private static final int WIDTH = 256;
  private static final int HEIGHT = 257;
  private static final int PHOTOMETRIC = 262;
  private static final int SAMPLES = 277;

  private TiffSize() {}

  static ImageSize of(DecodedBytes bytes) {
    boolean little = bytes.at(0) == 'I';
    long directory = number(bytes, little, 4, 4);
    long fields = Math.min(number(bytes, little, directory, 2), MOST_FIELDS);
    long width = -1;
    long height = -1;
    long photometric = -1;
    long samples = 0;
    for (int i = 0; i < fields; i++) {
      long field = directory + 2 + 12L * i;
      long value = value(bytes, little, field);
      switch ((int) number(bytes, little, field, 2)) {
        case WIDTH -> width = value;
        case HEIGHT -> height = value;
        case PHOTOMETRIC -> photometric = value;
        case SAMPLES -> samples = value;
        default -> {}
      }
    }
    return ImageSize.of(width, height, mode(photometric, samples));
  }

  private static ColourMode mode(long photometric, long samples) {
    return switch ((int) photometric) {
      case 0, 1 -> ColourMode.GREYSCALE;
      case 2 -> samples == 4 ? ColourMode.RGBA : ColourMode.RGB;
      case 3 -> ColourMode.PALETTE;
      case 5 -> ColourMode.CMYK;
      case 6 -> ColourMode.RGB;
      default -> ColourMode.UNKNOWN;
    };
  }

  /** The value of a field of type SHORT or LONG. */
  private static long value(DecodedBytes bytes, boolean little, long field) {
    boolean isShort = number(bytes, little, field + 2, 2) == 3;
    return number(bytes, little, field + 8, isShort ? 2 : 4);
  }

  private static long number(DecodedBytes bytes, boolean little, long offset, int length) {
    return little ? bytes.little(offset, length) : bytes.big(offset, length);
  }
}
