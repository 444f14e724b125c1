package io.github.tuneready.read;

import java.io.IOException;

/**
 * A compressed file that cannot be read to its end. Thrown after every whole line before the fault
 * was delivered.
 */
public final class DamagedArchive extends IOException {
  private static final long serialVersionUID = 1L;

  /** What is wrong with a compressed file. */
  public enum Kind {
    /** The file ends too early. */
    TRUNCATED("the compressed data ends too early"),
    /** The bytes are no valid compressed data. */
    CORRUPT("the compressed data is damaged"),
    /** The checksum is not that of the decompressed bytes. */
    CHECKSUM_WRONG("the checksum is wrong"),
    /** The stated length is not that of the decompressed bytes. */
    LENGTH_WRONG("the stated length is wrong"),
    /** Something else follows the compressed data; what came before is sound. */
    TRAILING_GARBAGE("something else follows the compressed data"),
    /** The file asks for a feature or for more memory than it is given. */
    UNSUPPORTED("the compressed data needs what is not supported");

    private final String sentence;

    Kind(String sentence) {
      this.sentence = sentence;
    }
  }

  private final Kind kind;
  private final long compressedOffset;
  private final int member;

  DamagedArchive(Kind kind, String detail, long compressedOffset, int member) {
    super(
        kind.sentence
            + (detail.isEmpty() ? "" : " (" + detail + ")")
            + ", in member "
            + (member + 1)
            + " near compressed byte "
            + compressedOffset);
    this.kind = kind;
    this.compressedOffset = compressedOffset;
    this.member = member;
  }

  /** What is wrong. */
  public Kind kind() {
    return kind;
  }

  /** Offset in the compressed file up to which bytes were used. */
  public long compressedOffset() {
    return compressedOffset;
  }

  /** The gzip member or zstd frame, from 0. */
  public int member() {
    return member;
  }
}
