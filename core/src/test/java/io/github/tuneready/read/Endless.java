package io.github.tuneready.read;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Very many equal bytes, made when they are asked for, and some more after them. */
final class Endless extends InputStream {
  private final Dripping tail;
  private long left;

  Endless(long equalBytes, String tail) {
    this.left = equalBytes;
    this.tail = new Dripping(tail.getBytes(StandardCharsets.UTF_8), Integer.MAX_VALUE);
  }

  @Override
  public int read() {
    throw new UnsupportedOperationException();
  }

  @Override
  public int read(byte[] to, int from, int length) {
    if (left == 0) {
      return tail.read(to, from, length);
    }
    int count = (int) Math.min(left, length);
    Arrays.fill(to, from, from + count, (byte) 'x');
    left -= count;
    return count;
  }
}
