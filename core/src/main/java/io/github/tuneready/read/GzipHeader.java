package io.github.tuneready.read;

import io.github.tuneready.read.DamagedArchive.Kind;
import java.io.IOException;
import java.util.zip.CRC32;

/** The header of one gzip member: checked and skipped. */
final class GzipHeader {
  private static final int HEADER_CHECKSUM = 1 << 1;
  private static final int EXTRA_FIELD = 1 << 2;
  private static final int NAME = 1 << 3;
  private static final int COMMENT = 1 << 4;
  private static final int RESERVED = 0xE0;
  private static final int DEFLATE = 8;

  private final CountedInput input;
  private final int member;
  private final CRC32 checksum = new CRC32();

  private GzipHeader(CountedInput input, int member) {
    this.input = input;
    this.member = member;
  }

  /** Skips the header of that member; false if there is none, but the end or zero padding. */
  static boolean skip(CountedInput input, int member) throws IOException {
    return new GzipHeader(input, member).skip();
  }

  private boolean skip() throws IOException {
    if (!skipMagic()) {
      return false;
    }
    if (next() != DEFLATE) {
      throw damaged(Kind.UNSUPPORTED, "a method other than deflate");
    }
    int flags = next();
    if ((flags & RESERVED) != 0) {
      throw damaged(Kind.CORRUPT, "reserved flags in a header");
    }
    skip(6);
    if ((flags & EXTRA_FIELD) != 0) {
      skip(next() | next() << 8);
    }
    if ((flags & NAME) != 0) {
      skipText();
    }
    if ((flags & COMMENT) != 0) {
      skipText();
    }
    if ((flags & HEADER_CHECKSUM) != 0) {
      checkSum();
    }
    return true;
  }

  private boolean skipMagic() throws IOException {
    int first = input.read();
    if (first < 0 || (first == 0 && member > 0 && onlyZeros())) {
      return false;
    }
    int second = first == 0x1F ? next() : 0;
    if (second != 0x8B) {
      throw new DamagedArchive(Kind.TRAILING_GARBAGE, "", input.offset(), member);
    }
    checksum.reset();
    checksum.update(0x1F);
    checksum.update(0x8B);
    return true;
  }

  private boolean onlyZeros() throws IOException {
    int next = 0;
    while (next == 0) {
      next = input.read();
    }
    return next < 0;
  }

  private void checkSum() throws IOException {
    int actual = (int) checksum.getValue() & 0xFFFF;
    int stated = next() | next() << 8;
    if (stated != actual) {
      throw damaged(Kind.CHECKSUM_WRONG, "of a header");
    }
  }

  private void skip(int bytes) throws IOException {
    for (int i = 0; i < bytes; i++) {
      next();
    }
  }

  private void skipText() throws IOException {
    while (next() != 0) {
      // up to the closing zero
    }
  }

  private int next() throws IOException {
    int next = input.read();
    if (next < 0) {
      throw damaged(Kind.TRUNCATED, "in a header");
    }
    checksum.update(next);
    return next;
  }

  private DamagedArchive damaged(Kind kind, String detail) {
    return new DamagedArchive(kind, detail, input.offset(), member);
  }
}
