package io.github.tuneready.read;

import java.io.Closeable;

/**
 * Whole lines cut from a {@link BlockStream}, in a buffer that is lent until {@link #close}. Read
 * it by {@link LineReader#over}. One thread at a time.
 */
public final class Block implements Closeable {
  private final BlockStream stream;
  private final int number;
  private final long offset;
  private final byte[] buffer;
  private final int length;
  private final long omitted;
  private final boolean large;
  private boolean closed;

  Block(
      BlockStream stream,
      int number,
      long offset,
      byte[] buffer,
      int length,
      long omitted,
      boolean large) {
    this.stream = stream;
    this.number = number;
    this.offset = offset;
    this.buffer = buffer;
    this.length = length;
    this.omitted = omitted;
    this.large = large;
  }

  /** Number of the block in its stream, from 0: the chunk of its lines' positions. */
  public int number() {
    return number;
  }

  /** Offset of the block's first byte in the decompressed stream. */
  public long offset() {
    return offset;
  }

  /** Bytes of the stream that the block stands for, those of a line too long to be kept too. */
  public long bytes() {
    return length + omitted;
  }

  /** Bytes of the block that are held. */
  public int length() {
    return length;
  }

  byte[] buffer() {
    return buffer;
  }

  /** Bytes dropped before the line end of the block's only line; 0 if it is not overlong. */
  long omitted() {
    return omitted;
  }

  /** Whether the buffer was made for one long line. */
  boolean large() {
    return large;
  }

  int maxLineBytes() {
    return stream.maxLineBytes();
  }

  /** Gives the buffer back to the stream; its lines are no longer valid. */
  @Override
  public void close() {
    if (!closed) {
      closed = true;
      stream.release(this);
    }
  }
}
