package io.github.tuneready.read;

import static java.util.Objects.requireNonNull;

import io.github.tuneready.example.Split;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A run of whole lines of one file: those whose first byte stands from start (inclusive) to end
 * (exclusive). An input that can only be read from the front is one chunk.
 *
 * @param split what the file is for
 * @param file number of the file among those of its split, from 0
 * @param input the file
 * @param number number of the chunk in its file, from 0
 * @param start offset of the chunk's first byte
 * @param end offset after the chunk's last byte
 */
public record Chunk(Split split, int file, InputFile input, int number, long start, long end)
    implements Serializable {

  /** Checks the numbers. */
  public Chunk {
    requireNonNull(split, "split");
    requireNonNull(input, "input");
    if (file < 0 || number < 0 || start < 0 || end < start || end > input.size()) {
      throw new IllegalArgumentException(
          "file " + file + ", chunk " + number + ", bytes " + start + " to " + end);
    }
  }

  /** The name of the file, {@code -} for standard input. */
  public String path() {
    return input.path();
  }

  /** Whether it is read by a {@link BlockStream}, not by {@link LineReader#open}. */
  public boolean streamed() {
    return input.access() != Access.RANGE;
  }

  /** What the file is if it is no JSON Lines, as far as that is known before it is read. */
  public @Nullable ForeignFile foreign() {
    return input.foreign();
  }
}
