package io.github.tuneready.image;

/** The format of a file, told by its first bytes. */
public enum ImageFormat {
  /** Joint Photographic Experts Group, JFIF or Exif. */
  JPEG("image/jpeg"),
  /** Portable Network Graphics. */
  PNG("image/png"),
  /** WebP, lossy or lossless. */
  WEBP("image/webp"),
  /** Graphics Interchange Format. */
  GIF("image/gif"),
  /** Windows bitmap. */
  BMP("image/bmp"),
  /** Tagged Image File Format. */
  TIFF("image/tiff"),
  /** High Efficiency Image File Format. */
  HEIC("image/heic"),
  /** AV1 Image File Format. */
  AVIF("image/avif"),
  /** Windows icon. */
  ICO("image/x-icon"),
  /** Scalable Vector Graphics. */
  SVG("image/svg+xml"),
  /** Portable Document Format: not an image. */
  PDF("application/pdf"),
  /** None of these. */
  UNKNOWN("");

  private final String mimeType;

  ImageFormat(String mimeType) {
    this.mimeType = mimeType;
  }

  /** The registered media type, or an empty text. */
  public String mimeType() {
    return mimeType;
  }

  static ImageFormat of(DecodedBytes bytes) {
    if (bytes.startsWith(0, "\u00FF\u00D8\u00FF")) {
      return JPEG;
    }
    if (bytes.startsWith(0, "\u0089PNG\r\n\u001A\n")) {
      return PNG;
    }
    if (bytes.startsWith(0, "RIFF") && bytes.startsWith(8, "WEBP")) {
      return WEBP;
    }
    if (bytes.startsWith(0, "GIF87a") || bytes.startsWith(0, "GIF89a")) {
      return GIF;
    }
    if (bytes.startsWith(0, "II*\0") || bytes.startsWith(0, "MM\0*")) {
      return TIFF;
    }
    if (bytes.startsWith(4, "ftyp")) {
      return ofBrand(bytes);
    }
    return ofRare(bytes);
  }

  private static ImageFormat ofRare(DecodedBytes bytes) {
    if (bytes.startsWith(0, "BM") && bytes.little(6, 4) == 0) {
      return BMP;
    }
    if (bytes.startsWith(0, "\0\0\u0001\0")) {
      return ICO;
    }
    if (bytes.startsWith(0, "%PDF-")) {
      return PDF;
    }
    return isSvg(bytes) ? SVG : UNKNOWN;
  }

  private static ImageFormat ofBrand(DecodedBytes bytes) {
    if (bytes.startsWith(8, "avi")) {
      return AVIF;
    }
    boolean heic =
        bytes.startsWith(8, "hei") || bytes.startsWith(8, "hev") || bytes.startsWith(8, "mif1");
    return heic ? HEIC : UNKNOWN;
  }

  /** An svg element near the start of what is text. */
  private static boolean isSvg(DecodedBytes bytes) {
    int first = bytes.at(0);
    if (first != '<' && first != ' ' && first != '\n' && first != 0xEF) {
      return false;
    }
    for (int i = 0; i < 1024; i++) {
      if (bytes.at(i) == '<' && bytes.startsWith(i + 1, "svg")) {
        return true;
      }
    }
    return false;
  }
}
