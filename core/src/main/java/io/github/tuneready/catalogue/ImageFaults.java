package io.github.tuneready.catalogue;

import io.github.tuneready.image.ColourMode;
import io.github.tuneready.image.ImageFormat;
import io.github.tuneready.image.ImageUrl;
import io.github.tuneready.rule.Provider;
import io.github.tuneready.statistics.ImageFacts;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What can be wrong with an image, as a clause; empty if nothing is. */
final class ImageFaults {
  /** OpenAI vision fine-tuning guide, 2026-08: 10 MB; Together documentation, 2025-12: the same. */
  private static final long MOST_BYTES = 10_000_000;

  private static final Set<ImageFormat> TAKEN =
      Collections.unmodifiableSet(EnumSet.of(ImageFormat.JPEG, ImageFormat.PNG, ImageFormat.WEBP));

  private ImageFaults() {}

  static String address(ImageFacts image) {
    return switch (image.url()) {
      case DATA, HTTP, HTTPS -> "";
      case OTHER_SCHEME -> "the address is neither http(s) nor a data URL";
      case NOT_A_URL -> "this is no address: a path, bare base64 or nothing";
    };
  }

  static String remote(ImageFacts image) {
    boolean remote = image.url() == ImageUrl.HTTP || image.url() == ImageUrl.HTTPS;
    return remote ? "the image is at an address and not in the line" : "";
  }

  static String undecodable(ImageFacts image) {
    if (!image.isEmbedded() || image.decodes()) {
      return "";
    }
    return image.faultAt() < 0
        ? "the data URL holds no base64"
        : "the base64 breaks off at character " + Count.of(image.faultAt() + 1L);
  }

  static String size(ImageFacts image) {
    return image.bytes() > MOST_BYTES
        ? "the image has " + Count.of(image.bytes(), "byte") + " of at most " + Count.of(MOST_BYTES)
        : "";
  }

  static String format(ImageFacts image, Provider provider) {
    Set<ImageFormat> taken = EnumSet.copyOf(TAKEN);
    if (provider == Provider.FIREWORKS) {
      taken.remove(ImageFormat.WEBP);
    }
    if (!image.decodes() || taken.contains(image.format())) {
      return "";
    }
    return image.format() == ImageFormat.UNKNOWN
        ? "the bytes are of no known image format"
        : "the image is a " + image.format();
  }

  static String mediaType(ImageFacts image) {
    String real = image.format().mimeType();
    boolean known = image.decodes() && image.format() != ImageFormat.UNKNOWN;
    boolean same =
        image.mimeType().equals(real)
            || (image.format() == ImageFormat.JPEG && image.mimeType().equals("image/jpg"));
    return known && !same
        ? "the data URL says '" + image.mimeType() + "', its bytes are " + real
        : "";
  }

  /** Of a format that is not taken anyway, one fault is enough. */
  static String colourMode(ImageFacts image) {
    ColourMode mode = image.colourMode();
    boolean fine =
        !TAKEN.contains(image.format())
            || mode == ColourMode.RGB
            || mode == ColourMode.RGBA
            || mode == ColourMode.UNKNOWN;
    return fine ? "" : "the colour mode is " + mode.name().toLowerCase(Locale.ROOT);
  }

  static String cutOff(ImageFacts image) {
    boolean known = image.decodes() && image.format() != ImageFormat.UNKNOWN;
    return known && !image.complete() ? "the file stops before its end" : "";
  }
}
