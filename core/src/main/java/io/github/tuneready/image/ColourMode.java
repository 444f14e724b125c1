package io.github.tuneready.image;

/** What a pixel of an image is made of. */
public enum ColourMode {
  /** Red, green, blue (stored as such or as luma and chroma). */
  RGB,
  /** Red, green, blue and opacity. */
  RGBA,
  /** Lightness alone, or with opacity. */
  GREYSCALE,
  /** An index into a table of colours. */
  PALETTE,
  /** Four printing inks. */
  CMYK,
  /** Not told by the header, or by a header this library does not read. */
  UNKNOWN
}
