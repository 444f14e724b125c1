package io.github.tuneready.read;

import io.github.tuneready.read.DamagedArchive.Kind;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The frames of a zstd file (RFC 8878, February 2021), walked block by block before they are
 * decoded.
 *
 * <p>Frames to skip are skipped. Frames that would take too much memory are refused. A frame that
 * is cut short is ended after its last whole block, so that all before it can be decoded; the fault
 * is thrown by {@link #endFrame}. The checksum is taken out and checked there too, for the same
 * reason. Read as a stream, this ends with each frame. Not thread-safe.
 */
final class ZstdFrames extends InputStream {
  /** The most memory a frame may ask for: what RFC 8878 section 3.1.1.1.2 recommends, 8 MiB. */
  static final int MOST_WINDOW_BYTES = 8 << 20;

  private static final int FRAME = 0xFD2FB528;
  private static final int SKIPPABLE = 0x184D2A50;
  private static final int SKIPPABLE_MASK = 0xFFFFFFF0;
  private static final int CHECKSUM = 1 << 2;
  private static final int RUN_LENGTH_BLOCK = 1;
  private static final int RESERVED_BLOCK = 3;
  private static final int BLOCK_HEADER_BYTES = 3;
  private static final int MOST_BLOCK_BYTES = 128 << 10;
  private static final byte[] EMPTY_LAST_BLOCK = {1, 0, 0};

  private final CountedInput input;
  private final byte[] pending = new byte[BLOCK_HEADER_BYTES + MOST_BLOCK_BYTES];
  private int position;
  private int limit;
  private int frame = -1;
  private boolean lastBlock;
  private boolean checksummed;
  private long statedSize;
  private @Nullable DamagedArchive fault;

  ZstdFrames(InputStream stream) {
    this.input = new CountedInput(stream);
  }

  /** Whether these four bytes begin a frame, one that may be skipped included. */
  static boolean isMagic(int magic) {
    return magic == FRAME || isSkippable(magic);
  }

  private static boolean isSkippable(int magic) {
    return (magic & SKIPPABLE_MASK) == SKIPPABLE;
  }

  /** Moves to the next frame that holds data; false at the end of the file. */
  boolean nextFrame() throws IOException {
    while (true) {
      frame++;
      if (!input.fill()) {
        return false;
      }
      position = 0;
      limit = 0;
      int magic = magic();
      if (magic == FRAME) {
        readHeader();
        return true;
      }
      skip();
    }
  }

  private int magic() throws IOException {
    for (int i = 0; i < Integer.BYTES; i++) {
      int next = input.read();
      if (next < 0) {
        boolean begun = i == 0 || pending[0] == (byte) FRAME;
        throw damaged(begun ? Kind.TRUNCATED : Kind.TRAILING_GARBAGE, "");
      }
      pending[limit++] = (byte) next;
    }
    int magic = LittleEndian.intAt(pending, 0);
    if (!isMagic(magic)) {
      throw damaged(Kind.TRAILING_GARBAGE, "");
    }
    return magic;
  }

  private void skip() throws IOException {
    long bytes = copy(Integer.BYTES);
    for (long i = 0; i < bytes; i++) {
      if (input.read() < 0) {
        throw damaged(Kind.TRUNCATED, "");
      }
    }
  }

  private void readHeader() throws IOException {
    int descriptor = (int) copy(1);
    checksummed = (descriptor & CHECKSUM) != 0;
    pending[limit - 1] = (byte) (descriptor & ~CHECKSUM);
    lastBlock = false;
    boolean singleSegment = (descriptor & 1 << 5) != 0;
    long window = singleSegment ? 0 : windowBytes((int) copy(1));
    if (copy(1 << (descriptor & 3) >> 1) != 0) {
      throw damaged(Kind.UNSUPPORTED, "a dictionary");
    }
    readSize(descriptor >> 6, singleSegment);
    if (window > MOST_WINDOW_BYTES || (singleSegment && (statedSize >>> 23) > 0)) {
      throw damaged(
          Kind.UNSUPPORTED, "a window above 8 MiB; decompress it with: zstd -dc --long=31 FILE");
    }
  }

  private static long windowBytes(int descriptor) {
    long base = 1L << (10 + (descriptor >> 3));
    return base + base / 8 * (descriptor & 7);
  }

  private void readSize(int flag, boolean singleSegment) throws IOException {
    statedSize =
        switch (flag) {
          case 0 -> singleSegment ? copy(1) : -1;
          case 1 -> copy(2) + 256;
          case 2 -> copy(4);
          default -> copy(8);
        };
  }

  /**
   * Ends a frame after all of it was decoded.
   *
   * @param size bytes it decoded to
   * @param hash their XXH64
   * @throws DamagedArchive if the frame was cut short, or is not what it says it is
   */
  void endFrame(long size, long hash) throws IOException {
    if (fault != null) {
      throw fault;
    }
    if (statedSize >= 0 && size != statedSize) {
      throw damaged(Kind.LENGTH_WRONG, "");
    }
    limit = 0;
    if (checksummed && copy(Integer.BYTES) != (hash & 0xFFFFFFFFL)) {
      throw damaged(Kind.CHECKSUM_WRONG, "");
    }
    limit = 0;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (position == limit && !lastBlock) {
      nextBlock();
    }
    if (position == limit) {
      return -1;
    }
    int count = Math.min(length, limit - position);
    System.arraycopy(pending, position, bytes, from, count);
    position += count;
    return count;
  }

  /** Makes one whole block pending; if there is none, an empty last one. */
  private void nextBlock() throws IOException {
    position = 0;
    limit = 0;
    try {
      int header = (int) copy(BLOCK_HEADER_BYTES);
      lastBlock = (header & 1) != 0;
      int type = header >> 1 & 3;
      int size = header >> 3;
      if (type == RESERVED_BLOCK || size > MOST_BLOCK_BYTES) {
        throw damaged(Kind.CORRUPT, "a block that cannot be");
      }
      copyBytes(type == RUN_LENGTH_BLOCK ? 1 : size);
    } catch (DamagedArchive e) {
      fault = e;
      lastBlock = true;
      System.arraycopy(EMPTY_LAST_BLOCK, 0, pending, 0, BLOCK_HEADER_BYTES);
      limit = BLOCK_HEADER_BYTES;
    }
  }

  /** Takes a number of up to eight bytes, and makes it pending. */
  private long copy(int bytes) throws IOException {
    int from = limit;
    copyBytes(bytes);
    long number = 0;
    for (int i = 0; i < bytes; i++) {
      number |= (pending[from + i] & 0xFFL) << (Byte.SIZE * i);
    }
    return number;
  }

  private void copyBytes(int bytes) throws IOException {
    int end = limit + bytes;
    while (limit < end) {
      int count = input.read(pending, limit, end - limit);
      if (count < 0) {
        throw damaged(Kind.TRUNCATED, "");
      }
      limit += count;
    }
  }

  DamagedArchive damaged(Kind kind, String detail) {
    return new DamagedArchive(kind, detail, input.offset(), frame);
  }

  @Override
  public void close() throws IOException {
    input.close();
  }
}
