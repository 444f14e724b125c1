package io.github.tuneready.statistics;

import io.github.tuneready.example.Position;
import java.util.Arrays;

/** Turns positions into line numbers: the lines of the chunks before, added up once. Immutable. */
public final class LineNumbers {
  private final long[] chunks;
  private final long[] linesBefore;

  LineNumbers(LongColumn chunk, LongColumn lines) {
    chunks = new long[chunk.size()];
    long[] counts = new long[chunk.size()];
    for (int i = 0; i < chunks.length; i++) {
      chunks[i] = chunk.get(i);
      counts[i] = lines.get(i);
    }
    RadixSort.sort(chunks, counts);
    linesBefore = new long[chunks.length];
    for (int i = 1; i < chunks.length; i++) {
      boolean sameFile = FileStatistics.fileOf(chunks[i]) == FileStatistics.fileOf(chunks[i - 1]);
      linesBefore[i] = sameFile ? linesBefore[i - 1] + counts[i - 1] : 0;
    }
  }

  /** The number of a line in its file, from 1. */
  public long of(long position) {
    int chunk = Arrays.binarySearch(chunks, position - Position.line(position));
    long before = chunk < 0 ? 0 : linesBefore[chunk];
    return before + Position.line(position) + 1;
  }
}
