package io.github.tuneready.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** A buffered stream that knows how many of its bytes were used. Not thread-safe. */
final class CountedInput implements Closeable {
  private final InputStream stream;
  private final byte[] buffer = new byte[64 << 10];
  private int position;
  private int limit;
  private long before;

  CountedInput(InputStream stream) {
    this.stream = stream;
  }

  /** Bytes used so far. */
  long offset() {
    return before + position;
  }

  /** Makes sure that something is buffered; false at the end of the stream. */
  boolean fill() throws IOException {
    if (position < limit) {
      return true;
    }
    before += limit;
    position = 0;
    limit = Math.max(0, stream.read(buffer, 0, buffer.length));
    return limit > 0;
  }

  /** The next byte, or -1. */
  int read() throws IOException {
    return fill() ? buffer[position++] & 0xFF : -1;
  }

  /** Up to length bytes, at least one, or -1. */
  int read(byte[] bytes, int from, int length) throws IOException {
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, limit - position);
    System.arraycopy(buffer, position, bytes, from, count);
    position += count;
    return count;
  }

  byte[] buffer() {
    return buffer;
  }

  /** Index of the first unused byte of the buffer. */
  int position() {
    return position;
  }

  /** Unused bytes of the buffer. */
  int buffered() {
    return limit - position;
  }

  /** Counts the buffered bytes as used, but for the last ones. */
  void useAllBut(int unused) {
    position = limit - unused;
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
