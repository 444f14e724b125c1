package io.github.tuneready.statistics;

import io.github.tuneready.example.Image;
import io.github.tuneready.image.ColourMode;
import io.github.tuneready.image.ImageFormat;
import io.github.tuneready.image.ImageUrl;

/**
 * What the address of an image tells of it. All but the first two are known of data URLs alone.
 *
 * @param image the image
 * @param url what its address is
 * @param decodes whether a data URL holds base64 that decodes to its last character
 * @param faultAt index in the address of the first byte that does not decode, or -1
 * @param bytes of the file, up to the first fault
 * @param format by the first bytes of the file
 * @param mimeType what the address claims it to be; may be empty
 * @param colourMode what a pixel is made of
 * @param width in pixels, or -1
 * @param height in pixels, or -1
 * @param complete whether the file ends as its format ends
 */
public record ImageFacts(
    Image image,
    ImageUrl url,
    boolean decodes,
    int faultAt,
    long bytes,
    ImageFormat format,
    String mimeType,
    ColourMode colourMode,
    int width,
    int height,
    boolean complete) {

  static ImageFacts remote(Image image, ImageUrl url) {
    return new ImageFacts(
        image, url, false, -1, 0, ImageFormat.UNKNOWN, "", ColourMode.UNKNOWN, -1, -1, false);
  }

  /** Whether the image itself is in the line. */
  public boolean isEmbedded() {
    return url == ImageUrl.DATA;
  }
}
