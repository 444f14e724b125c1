package io.github.tuneready.image;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What a data URL says about its image: media type, whether its base64 decodes, format, size and
 * colour mode. Every byte of the base64 is checked; of the image only the header is looked at, and
 * no pixel is decoded, so that no image can be a bomb.
 *
 * <p>Reused: {@link #read} sets all values, which hold until the next call. Not thread-safe.
 */
public final class ImageHeader {
  private static final int LONGEST_MEDIA_TYPE = 128;

  private final DecodedBytes bytes = new DecodedBytes();

  private String mimeType = "";
  private boolean base64;
  private int faultAt = -1;
  private long decodedLength;
  private ImageFormat format = ImageFormat.UNKNOWN;
  private ImageSize size = ImageSize.UNKNOWN;
  private boolean complete;

  /**
   * Reads a data URL (RFC 2397).
   *
   * @param utf8 holds the address
   * @param from its first byte
   * @param to the byte after its last
   * @throws IllegalArgumentException if the address is not a data URL
   */
  public void read(byte[] utf8, int from, int to) {
    if (ImageUrl.classify(utf8, from, to) != ImageUrl.DATA) {
      throw new IllegalArgumentException("not a data URL");
    }
    int start = from + "data:".length();
    int comma = comma(utf8, start, to);
    mimeType = mimeType(utf8, start, comma);
    base64 = isBase64(utf8, start, comma);
    clear();
    if (base64 && comma < to) {
      payload(utf8, comma + 1, to);
    }
  }

  /**
   * Reads bare base64, as some formats hold it without a data URL.
   *
   * @param utf8 holds the base64
   * @param from its first byte
   * @param to the byte after its last
   */
  public void readBase64(byte[] utf8, int from, int to) {
    mimeType = "";
    base64 = true;
    clear();
    payload(utf8, from, to);
  }

  private void clear() {
    faultAt = -1;
    decodedLength = 0;
    format = ImageFormat.UNKNOWN;
    size = ImageSize.UNKNOWN;
    complete = false;
  }

  private void payload(byte[] utf8, int from, int to) {
    int fault = from == to ? to : Base64Text.firstFault(utf8, from, to);
    int end = fault < 0 ? to : fault;
    int padding = fault < 0 ? Base64Text.padding(utf8, from, to) : 0;
    faultAt = fault;
    decodedLength = (end - from - padding) * 3L / 4;
    if (fault < 0) {
      decodedLength = (end - from) / 4 * 3L - padding;
    }
    bytes.reset(utf8, from, decodedLength);
    format = ImageFormat.of(bytes);
    size = ImageSize.of(format, bytes);
    complete = fault < 0 && ImageEnd.isThere(format, bytes);
  }

  private static int comma(byte[] utf8, int from, int to) {
    int limit = Math.min(to, from + 4 * LONGEST_MEDIA_TYPE);
    int i = from;
    while (i < limit && utf8[i] != ',') {
      i++;
    }
    return i < limit ? i : to;
  }

  private static String mimeType(byte[] utf8, int from, int comma) {
    int end = from;
    while (end < comma && utf8[end] != ';') {
      end++;
    }
    for (ImageFormat known : ImageFormat.values()) {
      if (ImageUrl.is(utf8, from, end, known.mimeType())) {
        return known.mimeType();
      }
    }
    int length = Math.min(end - from, LONGEST_MEDIA_TYPE);
    return new String(utf8, from, length, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
  }

  private static boolean isBase64(byte[] utf8, int from, int comma) {
    String mark = ";base64";
    int start = comma - mark.length();
    return start >= from && ImageUrl.startsWith(utf8, start, comma, mark);
  }

  /** The media type that the address claims, in lower case; empty where it claims none. */
  public String mimeType() {
    return mimeType;
  }

  /** Whether the address says that its payload is base64. */
  public boolean isBase64() {
    return base64;
  }

  /** Whether the payload is base64, not empty, and decodes to its last character. */
  public boolean decodes() {
    return base64 && faultAt < 0 && decodedLength > 0;
  }

  /**
   * Index in the array of the first byte that is not base64; the end of the address where its
   * payload is empty or stops inside a quad; -1 where there is no fault.
   */
  public int faultAt() {
    return faultAt;
  }

  /** Bytes of the file, up to the first fault. */
  public long decodedLength() {
    return decodedLength;
  }

  /** The format by the first bytes of the file, whatever the address claims. */
  public ImageFormat format() {
    return format;
  }

  /** Width in pixels, or -1 where the header does not tell. */
  public int width() {
    return size.width();
  }

  /** Height in pixels, or -1 where the header does not tell. */
  public int height() {
    return size.height();
  }

  /** What a pixel is made of. */
  public ColourMode colourMode() {
    return size.colourMode();
  }

  /** Whether the file ends as its format ends: false for one that was cut off. */
  public boolean isComplete() {
    return complete;
  }
}
