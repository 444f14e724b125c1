package io.github.tuneready.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The lines of a chunk, a block or a stream, as bytes in one reused buffer.
 *
 * <p>LF alone ends a line; a CR before it is cut off too. What {@link #buffer} and its companions
 * say is valid until the next call of {@link #next}. A line longer than the limit keeps its first
 * bytes and its true length. Any way of cutting a file into chunks gives the same lines. Not
 * thread-safe.
 */
public final class LineReader implements Closeable {
  private static final int INITIAL_BYTES = 256 << 10;
  private static final int SPARE_BYTES = 64 << 10;
  private static final int SHRINK_BYTES = 4 << 20;

  private final ByteSource source;
  private final int maxLineBytes;
  private final int hold;
  private final long end;
  private final long omitted;
  private byte[] buffer;
  private int position;
  private int limit;
  private long at;

  private int line = -1;
  private int from;
  private int to;
  private long offset;
  private long length;
  private boolean crlf;
  private boolean terminated;
  private boolean byteOrderMark;

  private LineReader(ByteSource source, long at, long end, int maxLineBytes) {
    this.source = source;
    this.at = at;
    this.end = end;
    this.maxLineBytes = maxLineBytes;
    this.hold = hold(maxLineBytes);
    this.omitted = 0;
    this.buffer = new byte[Math.min(INITIAL_BYTES, hold + SPARE_BYTES)];
  }

  private LineReader(Block block) {
    this.source = ByteSource.EMPTY;
    this.at = block.offset();
    this.end = Long.MAX_VALUE;
    this.maxLineBytes = block.maxLineBytes();
    this.hold = Integer.MAX_VALUE;
    this.omitted = block.omitted();
    this.buffer = block.buffer();
    this.limit = block.length();
  }

  /** Bytes to hold of a line so that those to show are there, whatever else is cut off: BOM, CR. */
  static int hold(int maxLineBytes) {
    return maxLineBytes + Utf8.BYTE_ORDER_MARK_BYTES + 1;
  }

  /**
   * The lines of a chunk of a plain file.
   *
   * @throws IllegalArgumentException if the chunk can only be read by a {@link BlockStream}
   * @throws IOException if the file cannot be opened or read
   */
  public static LineReader open(Chunk chunk, ReadOptions options) throws IOException {
    if (chunk.streamed()) {
      throw new IllegalArgumentException(chunk.path() + " can only be read from the front");
    }
    // One byte before the chunk says whether a line begins with its first.
    long start = Math.max(0, chunk.start() - 1);
    FileRange range = FileRange.open(Path.of(chunk.path()), start, chunk.input().size());
    LineReader reader = new LineReader(range, start, chunk.end(), options.maxLineBytes());
    try {
      if (chunk.start() > 0) {
        reader.skipLine();
      }
      return reader;
    } catch (IOException | RuntimeException | Error e) {
      reader.close();
      throw e;
    }
  }

  /** The lines of a stream from its front; closing the reader closes the stream. */
  public static LineReader of(InputStream stream, ReadOptions options) {
    return new LineReader(ByteSource.of(stream), 0, Long.MAX_VALUE, options.maxLineBytes());
  }

  /** The lines of a block, read where they are; closing the reader does not give the block back. */
  public static LineReader over(Block block) {
    return new LineReader(block);
  }

  /**
   * Moves to the next line.
   *
   * @return false if there is none; a file that ends in LF has no empty line after it
   */
  public boolean next() throws IOException {
    if (at >= end) {
      return false;
    }
    int scanned = position;
    int feed;
    while ((feed = Newlines.indexOf(buffer, scanned, limit)) < 0) {
      int kept = limit - position;
      if (kept > hold) {
        readOverlongLine();
        return true;
      }
      if (!fill()) {
        return kept > 0 && lastLine();
      }
      scanned = position + kept;
    }
    accept(feed - position + omitted, feed, true);
    position = feed + 1;
    return true;
  }

  private boolean lastLine() {
    accept(limit - position + omitted, limit, false);
    position = limit;
    return true;
  }

  /** Takes the line from position to lineEnd, of that many bytes without its LF. */
  private void accept(long bytes, int lineEnd, boolean endsInLineFeed) {
    line++;
    from = position;
    to = lineEnd;
    offset = at;
    length = bytes;
    terminated = endsInLineFeed;
    at += bytes + (endsInLineFeed ? 1 : 0);
    boolean endKept = bytes - omitted == to - from;
    crlf = endsInLineFeed && endKept && to > from && buffer[to - 1] == '\r';
    if (crlf) {
      to--;
      length--;
    }
    skipByteOrderMark();
    to = Math.min(to, from + maxLineBytes);
  }

  private void skipByteOrderMark() {
    byteOrderMark = offset == 0 && Utf8.startsWithByteOrderMark(buffer, from, to);
    if (byteOrderMark) {
      from += Utf8.BYTE_ORDER_MARK_BYTES;
      offset += Utf8.BYTE_ORDER_MARK_BYTES;
      length -= Utf8.BYTE_ORDER_MARK_BYTES;
    }
  }

  /** Keeps the first bytes of the line and counts the others up to its LF. */
  private void readOverlongLine() throws IOException {
    long bytes = (long) limit - position;
    byte last = buffer[limit - 1];
    byte[] roomy = new byte[Math.max(buffer.length, hold + SPARE_BYTES)];
    System.arraycopy(buffer, position, roomy, 0, hold);
    buffer = roomy;
    position = 0;
    int feed = -1;
    int count;
    while ((count = source.read(buffer, hold, buffer.length - hold)) >= 0) {
      limit = hold + count;
      feed = Newlines.indexOf(buffer, hold, limit);
      int dropped = (feed < 0 ? limit : feed) - hold;
      bytes += dropped;
      last = dropped > 0 ? buffer[hold + dropped - 1] : last;
      if (feed >= 0) {
        break;
      }
    }
    accept(bytes, hold, feed >= 0);
    if (terminated && last == '\r') {
      crlf = true;
      length--;
    }
    position = feed >= 0 ? feed + 1 : limit;
  }

  /** Drops the rest of the line before the chunk; stops at the chunk's end. */
  private void skipLine() throws IOException {
    while (at < end) {
      int feed = Newlines.indexOf(buffer, position, limit);
      int next = feed < 0 ? limit : feed + 1;
      at += next - position;
      position = next;
      if (feed >= 0 || !fill()) {
        return;
      }
    }
  }

  /** Reads more behind the limit, making room first. */
  private boolean fill() throws IOException {
    if (source == ByteSource.EMPTY) {
      return false;
    }
    if (limit == buffer.length || isFarTooLarge()) {
      makeRoom();
    }
    int count = source.read(buffer, limit, buffer.length - limit);
    if (count <= 0) {
      return false;
    }
    limit += count;
    return true;
  }

  private boolean isFarTooLarge() {
    return buffer.length > SHRINK_BYTES && limit - position < INITIAL_BYTES / 2;
  }

  private void makeRoom() {
    int kept = limit - position;
    if (isFarTooLarge()) {
      buffer = Arrays.copyOfRange(buffer, position, position + INITIAL_BYTES);
    } else if (kept < buffer.length) {
      System.arraycopy(buffer, position, buffer, 0, kept);
    } else {
      long wanted = Math.min(2L * buffer.length, (long) hold + SPARE_BYTES);
      buffer = Arrays.copyOf(buffer, (int) wanted);
    }
    position = 0;
    limit = kept;
  }

  /** The buffer in which the line stands. */
  public byte[] buffer() {
    return buffer;
  }

  /** Index of the line's first byte in the buffer, after a byte order mark. */
  public int from() {
    return from;
  }

  /** Index after the line's last kept byte, without CR LF or LF. */
  public int to() {
    return to;
  }

  /** Number of the line in its chunk or block, from 0. */
  public int line() {
    return line;
  }

  /** Offset in the (decompressed) file of the byte at {@link #from}. */
  public long offset() {
    return offset;
  }

  /** True bytes of the line, without line end and byte order mark; more than kept if overlong. */
  public long length() {
    return length;
  }

  /** Whether the line ends in CR LF. */
  public boolean crlf() {
    return crlf;
  }

  /** Whether the line ends in LF; only the last line of a file may not. */
  public boolean terminated() {
    return terminated;
  }

  /** Whether a byte order mark stood before the line: at the start of the file alone. */
  public boolean byteOrderMark() {
    return byteOrderMark;
  }

  /** Closes the file or stream. */
  @Override
  public void close() throws IOException {
    source.close();
  }
}
