package io.github.tuneready.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/** How a file is compressed, told by its first bytes, never by its name. */
enum Compression {
  NONE,
  GZIP,
  ZSTD;

  /** As many first bytes as are looked at. */
  static final int HEAD_BYTES = 4;

  static Compression of(byte[] head, int length) {
    if (length >= 2 && head[0] == 0x1F && head[1] == (byte) 0x8B) {
      return GZIP;
    }
    if (length >= 4 && ZstdFrames.isMagic(LittleEndian.intAt(head, 0))) {
      return ZSTD;
    }
    return NONE;
  }

  /** The decompressed bytes of a stream, whatever it is; closing it closes the stream. */
  static InputStream decompress(InputStream stream) throws IOException {
    PushbackInputStream peeked = new PushbackInputStream(stream, HEAD_BYTES);
    byte[] head = peeked.readNBytes(HEAD_BYTES);
    peeked.unread(head);
    return switch (of(head, head.length)) {
      case NONE -> peeked;
      case GZIP -> new GzipInput(peeked);
      case ZSTD -> new ZstdInput(peeked);
    };
  }
}
