package io.github.tuneready.read;

/**
 * How much memory reading may take. A {@link LineReader} holds at most {@code maxLineBytes} + 64
 * KiB (256 KiB unless lines are longer; while it grows, the old and the new buffer); a {@link
 * BlockStream} at most {@code (blocks + 1) * blockBytes} and one line of {@code maxLineBytes},
 * however many workers there are. Block sizes grow for streams beyond 256 GiB, see {@link
 * BlockStream}.
 *
 * @param maxLineBytes bytes of a line that are kept; from there on bytes are counted, not kept
 * @param blockBytes bytes a block of a stream aims at, up to 64 MiB
 * @param blocks blocks of a stream that may be waiting or in work at the same time, at least 2
 */
public record ReadOptions(int maxLineBytes, int blockBytes, int blocks) {
  private static final int MOST_LINE_BYTES = 1 << 30;
  private static final int MOST_BLOCK_BYTES = 1 << 26;

  /** Checks the numbers. */
  public ReadOptions {
    check("maxLineBytes", maxLineBytes, 1, MOST_LINE_BYTES);
    check("blockBytes", blockBytes, 1, MOST_BLOCK_BYTES);
    check("blocks", blocks, 2, Integer.MAX_VALUE);
  }

  private static void check(String what, int number, int least, int most) {
    if (number < least || number > most) {
      throw new IllegalArgumentException(
          what + ": " + number + " is not from " + least + " to " + most);
    }
  }

  /** Lines up to 64 MiB, eight blocks of 1 MiB. */
  public static ReadOptions standard() {
    return new ReadOptions(64 << 20, 1 << 20, 8);
  }

  /** The same with another longest line. */
  public ReadOptions withMaxLineBytes(int bytes) {
    return new ReadOptions(bytes, blockBytes, blocks);
  }

  /** The same with that many blocks; twice the workers keeps all of them busy. */
  public ReadOptions withBlocks(int number) {
    return new ReadOptions(maxLineBytes, blockBytes, number);
  }

  /** The same with another block size. */
  public ReadOptions withBlockBytes(int bytes) {
    return new ReadOptions(maxLineBytes, bytes, blocks);
  }
}
