package io.github.tuneready.read;

import org.jspecify.annotations.Nullable;

/** Recognises files that are no JSON Lines by their first bytes. */
public final class Sniffer {
  /** As many first bytes as are looked at. */
  public static final int HEAD_BYTES = 64 << 10;

  private Sniffer() {}

  /**
   * What a file is if it is no JSON Lines, or null.
   *
   * @param head the first bytes, decompressed
   * @param length how many of them there are
   * @param whole whether that is the whole file
   */
  public static @Nullable ForeignFile sniff(byte[] head, int length, boolean whole) {
    return null;
  }
}
