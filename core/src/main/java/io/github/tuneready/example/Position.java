package io.github.tuneready.example;

/**
 * Where a line stands in a dataset, in one long: split, file, chunk of the file, line of the chunk.
 *
 * <p>A position is known before any merge, and positions sort as the data is read, training first:
 * the smaller of two duplicates is always the original, and a leak is a pair whose splits differ.
 * How files are cut into chunks changes the numbers but never their order. The absolute line number
 * is the line of the chunk plus the lines of the chunks before it, added up once at the end.
 */
public final class Position {
  /** The most files of one split. */
  public static final int MAX_FILES = 1 << 14;

  /** The most chunks of one file. */
  public static final int MAX_CHUNKS = 1 << 21;

  /** The most lines of one chunk. */
  public static final int MAX_LINES = 1 << 26;

  private static final int LINE_BITS = 26;
  private static final int CHUNK_BITS = 21;
  private static final int FILE_BITS = 14;

  private static final Split[] SPLITS = Split.values();

  private Position() {}

  /**
   * Packs a position.
   *
   * @param split what the file is for
   * @param file number of the file among those of its split, from 0
   * @param chunk number of the chunk in its file, from 0
   * @param line number of the line in its chunk, from 0
   * @throws IllegalArgumentException if a number is negative or past its limit
   */
  public static long of(Split split, int file, int chunk, int line) {
    check("file", file, MAX_FILES);
    check("chunk", chunk, MAX_CHUNKS);
    check("line", line, MAX_LINES);
    return ((((long) split.ordinal() << FILE_BITS | file) << CHUNK_BITS | chunk) << LINE_BITS)
        | line;
  }

  private static void check(String what, int number, int limit) {
    if (number < 0 || number >= limit) {
      throw new IllegalArgumentException(what + " " + number + " is not from 0 to " + (limit - 1));
    }
  }

  /** The split of a position. */
  public static Split split(long position) {
    return SPLITS[(int) (position >>> (LINE_BITS + CHUNK_BITS + FILE_BITS))];
  }

  /** The file of a position, among those of its split, from 0. */
  public static int file(long position) {
    return (int) (position >>> (LINE_BITS + CHUNK_BITS)) & (MAX_FILES - 1);
  }

  /** The chunk of a position, in its file, from 0. */
  public static int chunk(long position) {
    return (int) (position >>> LINE_BITS) & (MAX_CHUNKS - 1);
  }

  /** The line of a position, in its chunk, from 0. */
  public static int line(long position) {
    return (int) position & (MAX_LINES - 1);
  }
}
