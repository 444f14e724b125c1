package io.github.tuneready.read;

import java.io.InputStream;

/** A stream like a pipe: few bytes at a time, and available() is 0. */
final class Dripping extends InputStream {
  private final byte[] bytes;
  private final int most;
  private int at;

  Dripping(byte[] bytes, int most) {
    this.bytes = bytes;
    this.most = most;
  }

  @Override
  public int read() {
    return at < bytes.length ? bytes[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] to, int from, int length) {
    int count = Math.min(Math.min(length, most), bytes.length - at);
    if (count <= 0) {
      return length == 0 ? 0 : -1;
    }
    System.arraycopy(bytes, at, to, from, count);
    at += count;
    return count;
  }
}
