package io.github.tuneready;

import io.github.tuneready.example.Format;
import io.github.tuneready.read.Chunk;
import io.github.tuneready.read.LineReader;
import io.github.tuneready.statistics.FileFacts;
import java.io.IOException;

/** Where the lines of a chunk go. */
interface LineSink {
  /** The facts of a chunk's file. */
  FileFacts facts(Chunk chunk);

  /** How much was found so far. */
  default long found() {
    return 0;
  }

  /**
   * Takes lines.
   *
   * @param lines the lines of a chunk, or of a block of a stream
   * @param chunk names split and file
   * @param number the number of the chunk or block in its file
   * @param expected the format the file has
   */
  void inspect(LineReader lines, Chunk chunk, int number, Format expected) throws IOException;
}
