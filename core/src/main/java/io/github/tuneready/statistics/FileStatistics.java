package io.github.tuneready.statistics;

import io.github.tuneready.example.Position;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The facts of every file, and the lines of every chunk, from which a position becomes a line
 * number. Merging is associative and commutative. Not thread-safe.
 */
public final class FileStatistics implements Serializable {
  private static final long serialVersionUID = 1;

  // Keyed by the position of a file's first line, so that files stand in the order of reading.
  private final TreeMap<Long, FileFacts> files = new TreeMap<>();
  private final LongColumn chunks = new LongColumn();
  private final LongColumn chunkLines = new LongColumn();

  /** The facts of the file that a position is in; made if there are none yet. */
  public FileFacts facts(long position) {
    return files.computeIfAbsent(fileOf(position), file -> new FileFacts());
  }

  /** Says how many lines the chunk has that a position is in. */
  public void addChunk(long position, int lines) {
    chunks.add(position - Position.line(position));
    chunkLines.add(lines);
  }

  /** Takes in the files and chunks seen elsewhere. */
  public void merge(FileStatistics other) {
    for (Map.Entry<Long, FileFacts> entry : other.files.entrySet()) {
      facts(entry.getKey()).merge(entry.getValue());
    }
    chunks.addAll(other.chunks);
    chunkLines.addAll(other.chunkLines);
  }

  /** Positions of the first lines of all files, in the order of reading. */
  public List<Long> files() {
    return List.copyOf(files.keySet());
  }

  /** The position of the last line of a file, given its first; the first if it has no line. */
  public long lastLine(long file) {
    long last = file;
    for (int i = 0; i < chunks.size(); i++) {
      long chunk = chunks.get(i);
      if (fileOf(chunk) == file && chunkLines.get(i) > 0) {
        last = Math.max(last, chunk + chunkLines.get(i) - 1);
      }
    }
    return last;
  }

  /** The position of the first line of the file that a position is in. */
  public static long fileOf(long position) {
    return Position.of(Position.split(position), Position.file(position), 0, 0);
  }

  /** Line numbers of all that was read so far. */
  public LineNumbers lineNumbers() {
    return new LineNumbers(chunks, chunkLines);
  }
}
