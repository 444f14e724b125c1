package io.github.tuneready.read;

import org.jspecify.annotations.Nullable;

/**
 * Recognises files that are no JSON Lines by their first bytes, so that they get one finding with a
 * remedy and not one for each line. Files of JSON Lines with bad lines among them are not foreign.
 */
public final class Sniffer {
  /** As many first bytes as are looked at. */
  public static final int HEAD_BYTES = 64 << 10;

  private Sniffer() {}

  /**
   * What a file is if it is no JSON Lines, or null.
   *
   * @param head the first bytes, decompressed
   * @param length how many of them there are; more than {@link #HEAD_BYTES} are not looked at
   * @param whole whether that is the whole file
   */
  public static @Nullable ForeignFile sniff(byte[] head, int length, boolean whole) {
    int looked = Math.min(length, HEAD_BYTES);
    if (looked == 0) {
      return null;
    }
    ForeignFile foreign = OtherEncodings.sniff(head, looked);
    if (foreign == null) {
      foreign = Signatures.sniff(head, looked);
    }
    if (foreign == null) {
      TextHead text = TextHead.of(head, looked, whole && looked == length);
      foreign = sniffText(text);
    }
    return foreign;
  }

  private static @Nullable ForeignFile sniffText(TextHead text) {
    ForeignFile foreign = JsonLayout.sniff(text);
    if (foreign == null && !text.hasRecords()) {
      foreign = OtherText.sniff(text);
      if (foreign == null) {
        foreign = SeparatedValues.sniff(text);
      }
      if (foreign == null) {
        foreign = Signatures.sniffBinary(text);
      }
    }
    return foreign;
  }
}
