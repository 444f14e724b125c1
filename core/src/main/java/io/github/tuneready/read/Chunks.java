package io.github.tuneready.read;

import io.github.tuneready.example.Position;
import io.github.tuneready.example.Split;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts files into {@link Chunk}s: a pure function of what the files were when they were found, so
 * that every machine plans alike.
 */
public final class Chunks {
  /** Chunk size where nothing else is asked for, in bytes. */
  public static final long DEFAULT_BYTES = 16L << 20;

  /** A line has at least its LF, so no chunk of this many bytes has more lines than may be. */
  private static final long MAX_BYTES = Position.MAX_LINES;

  private Chunks() {}

  /**
   * The chunks of a split's files, in the order of reading. Every file has at least one, an empty
   * one too; a file that is no JSON Lines and an input read from the front have exactly one.
   *
   * @param chunkBytes size of a chunk, at least 1; taken larger for a file that would need more
   *     than {@link Position#MAX_CHUNKS} of them, and no larger than 64 MiB otherwise
   * @throws IllegalArgumentException if there are more than {@link Position#MAX_FILES} files
   */
  public static List<Chunk> plan(Split split, List<InputFile> files, long chunkBytes) {
    if (chunkBytes < 1) {
      throw new IllegalArgumentException("chunk bytes: " + chunkBytes);
    }
    if (files.size() > Position.MAX_FILES) {
      throw new IllegalArgumentException(
          files.size() + " files of one split; the limit is " + Position.MAX_FILES);
    }
    List<Chunk> chunks = new ArrayList<>();
    for (int file = 0; file < files.size(); file++) {
      cut(split, file, files.get(file), chunkBytes, chunks);
    }
    return chunks;
  }

  private static void cut(
      Split split, int file, InputFile input, long chunkBytes, List<Chunk> chunks) {
    boolean whole = input.access() != Access.RANGE || input.foreign() != null || input.size() == 0;
    long size = input.size();
    if (whole) {
      chunks.add(new Chunk(split, file, input, 0, 0, size));
      return;
    }
    long least = (size - 1) / Position.MAX_CHUNKS + 1;
    long bytes = Math.max(least, Math.min(chunkBytes, MAX_BYTES));
    int number = 0;
    for (long start = 0; start < size; start += bytes) {
      chunks.add(
          new Chunk(split, file, input, number++, start, start + Math.min(bytes, size - start)));
    }
  }
}
