package io.github.tuneready.read;

import io.github.tuneready.read.DamagedArchive.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into blocks of whole lines: fills a buffer, ends the block at its last LF and
 * carries the rest over. A line longer than a block gets a block of its own; beyond the longest
 * line its bytes are counted and dropped, only its line end is kept.
 */
final class BlockCutter {
  private static final int SAME_SIZE_BLOCKS_LOG = 18;
  private static final int MOST_BLOCK_BYTES = 1 << 26;
  private static final int SCRATCH_BYTES = 64 << 10;

  private final BlockStream blocks;
  private final InputStream stream;
  private final ReadOptions options;
  private final int hold;

  private int number;
  private long offset;
  private byte[] carry = {};

  private byte[] buffer = {};
  private int length;
  private long omitted;
  private boolean large;
  private boolean dropped;
  private boolean ended;
  private @Nullable IOException fault;

  BlockCutter(BlockStream blocks, InputStream stream, ReadOptions options) {
    this.blocks = blocks;
    this.stream = stream;
    this.options = options;
    this.hold = LineReader.hold(options.maxLineBytes());
  }

  /** Reads to the end, or until the stream is closed. */
  void run() throws IOException {
    while ((!ended || carry.length > 0) && beginBlock()) {
      read(buffer.length - length);
      if (number == 0) {
        blocks.begin(Sniffer.sniff(buffer, length, ended && fault == null));
      }
      int cut = endOfLastLine(0);
      if (cut == 0 && !ended) {
        large = blocks.borrowLarge();
        cut = large ? growToLineEnd() : 0;
      }
      if (ended && !dropped) {
        cut = lastLineIsCut() ? cut : length;
        carry = new byte[0];
      }
      publish(cut);
    }
    if (fault != null) {
      throw fault;
    }
  }

  private boolean beginBlock() throws IOException {
    int wanted = Math.max(blockBytes(), carry.length + 1);
    byte[] borrowed = blocks.borrow(wanted);
    if (borrowed == null) {
      return false;
    }
    System.arraycopy(carry, 0, borrowed, 0, carry.length);
    buffer = borrowed;
    length = carry.length;
    omitted = 0;
    large = false;
    dropped = false;
    return true;
  }

  private int blockBytes() {
    int doublings = Math.min(number >> SAME_SIZE_BLOCKS_LOG, Integer.SIZE);
    return (int) Math.min((long) options.blockBytes() << doublings, MOST_BLOCK_BYTES);
  }

  /** Reads that many bytes behind the length, or up to the end or the fault of the stream. */
  private void read(int bytes) {
    int target = length + bytes;
    try {
      while (length < target && !ended) {
        int count = stream.read(buffer, length, target - length);
        ended = count < 0;
        length += Math.max(count, 0);
      }
    } catch (IOException e) {
      fault = e;
      ended = true;
    }
  }

  /** The end of the last whole line, what follows being carried over; 0 if there is none. */
  private int endOfLastLine(int scanned) {
    int end = Newlines.lastIndexOf(buffer, scanned, length) + 1;
    if (end > 0) {
      carry = Arrays.copyOfRange(buffer, end, length);
    }
    return end;
  }

  /** Grows the buffer until the line ends or is too long; 0 if the stream ends before. */
  private int growToLineEnd() {
    while (!ended && length <= hold) {
      long most = (long) hold + SCRATCH_BYTES;
      long wanted = 2L * length > hold ? most : 2L * length;
      buffer = Arrays.copyOf(buffer, (int) wanted);
      while (!ended && length < buffer.length) {
        int scanned = length;
        read(Math.min(SCRATCH_BYTES, buffer.length - length));
        int end = endOfLastLine(scanned);
        if (end > 0) {
          return end;
        }
      }
    }
    return length > hold ? dropToLineEnd() : 0;
  }

  /** Drops what the longest line may not hold, up to its line end; 0 if the stream broke off. */
  private int dropToLineEnd() {
    if (buffer.length < hold + SCRATCH_BYTES) {
      buffer = Arrays.copyOf(buffer, hold + SCRATCH_BYTES);
    }
    omitted = (long) length - hold;
    byte last = buffer[length - 1];
    int feed = -1;
    while (feed < 0 && !ended) {
      length = hold;
      read(SCRATCH_BYTES);
      feed = Newlines.indexOf(buffer, hold, length);
      int end = feed < 0 ? length : feed;
      omitted += end - hold;
      last = end > hold ? buffer[end - 1] : last;
    }
    if (feed < 0) {
      length = hold;
      return 0;
    }
    dropped = true;
    carry = Arrays.copyOfRange(buffer, feed + 1, length);
    length = hold;
    // The last byte held is never shown: it stands for the last byte of the line, perhaps a CR.
    buffer[length - 1] = last;
    buffer[length++] = '\n';
    return length;
  }

  private boolean lastLineIsCut() {
    boolean sound = fault instanceof DamagedArchive d && d.kind() == Kind.TRAILING_GARBAGE;
    return fault != null && !sound;
  }

  private void publish(int cut) {
    Block block = new Block(blocks, number++, offset, buffer, cut, omitted, large);
    offset += cut + omitted;
    if (cut > 0) {
      blocks.offer(block);
    } else {
      block.close();
    }
  }
}
