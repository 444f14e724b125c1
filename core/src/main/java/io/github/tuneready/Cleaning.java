package io.github.tuneready;

import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.clean.CleanResult;
import io.github.tuneready.clean.Fix;
import io.github.tuneready.clean.RejectedRow;
import io.github.tuneready.example.Format;
import io.github.tuneready.example.Position;
import io.github.tuneready.example.Split;
import io.github.tuneready.read.Chunk;
import io.github.tuneready.read.ForeignFile;
import io.github.tuneready.read.ForeignKind;
import io.github.tuneready.read.LineReader;
import io.github.tuneready.statistics.FileFacts;
import io.github.tuneready.statistics.FileStatistics;
import io.github.tuneready.write.AtomicFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One cleaned copy in the making: first every line for itself, then the rows among each other. */
final class Cleaning implements LineSink, Closeable {
  /** Rows that resemble others are looked for again until none is found; two rounds are usual. */
  private static final int MOST_ROUNDS = 8;

  private final Validator validator;
  private final boolean unsafe;
  private final RejectSink rejects;
  private final Path output;
  private final RowFixes fixes;
  private final FileStatistics files = new FileStatistics();
  private final Origins origins = new Origins();
  private final Map<Fix, Long> counts = new EnumMap<>(Fix.class);
  private AtomicFile copy;
  private long input;
  private long lines;
  private long line;
  private long dropped;

  /** Takes the rows that are not in the copy as they were. */
  interface RejectSink {
    void add(RejectedRow row) throws IOException;
  }

  Cleaning(Validator validator, boolean unsafe, Path output, RejectSink rejects)
      throws IOException {
    this.validator = validator;
    this.unsafe = unsafe;
    this.output = output;
    this.rejects = rejects;
    this.fixes = new RowFixes(validator, unsafe, origins);
    this.copy = open();
  }

  private AtomicFile open() throws IOException {
    return new AtomicFile(output).expecting(this::room);
  }

  CleanResult run(Dataset dataset) throws IOException {
    Policy policy = validator.policy();
    ChunkInspection inspection = new ChunkInspection(policy, this);
    List<Chunk> chunks = validator.plan(dataset);
    input = size(chunks);
    for (Chunk chunk : chunks) {
      if (chunk.split() == Split.TRAIN) {
        take(inspection, chunk);
      }
    }
    copy.stream().flush();
    for (int round = 0; unsafe && round < MOST_ROUNDS && dropSimilar(dataset); round++) {
      copy.stream().flush();
    }
    long changed = origins.changed();
    long kept = origins.size() - changed;
    return new CleanResult(lines, kept, changed, dropped, counts);
  }

  /** The bytes of the training files, or 0 where they are packed or come from a stream. */
  private static long size(List<Chunk> chunks) {
    long size = 0;
    for (Chunk chunk : chunks) {
      if (chunk.split() == Split.TRAIN) {
        if (chunk.streamed()) {
          return 0;
        }
        size += chunk.end() - chunk.start();
      }
    }
    return size;
  }

  /**
   * About how many bytes the copy and the rejected rows take: a row is in one of them, and while
   * rows are compared there are two copies.
   */
  long room() {
    return unsafe ? 2 * input : input;
  }

  void commit() throws IOException {
    copy.commit();
  }

  @Override
  public void close() {
    copy.close();
  }

  private void take(ChunkInspection inspection, Chunk chunk) throws IOException {
    if (chunk.number() == 0) {
      line = 0;
    }
    inspection.inspect(chunk);
    FileFacts facts = facts(chunk);
    ForeignFile foreign = chunk.streamed() ? null : chunk.foreign();
    if (unsafe && foreign != null && isObjects(foreign.kind())) {
      JsonElements.read(
          Path.of(chunk.path()), (row, at) -> add(chunk.path(), at, row, row, Fix.JSON_ARRAY));
      return;
    }
    for (String fault : new String[] {facts.foreign(), facts.damage(), facts.change()}) {
      if (fault != null) {
        throw new IOException(chunk.path() + ": " + fault);
      }
    }
  }

  private static boolean isObjects(ForeignKind kind) {
    return kind == ForeignKind.JSON_ARRAY || kind == ForeignKind.PRETTY_PRINTED_JSON;
  }

  @Override
  public FileFacts facts(Chunk chunk) {
    return files.facts(Position.of(chunk.split(), chunk.file(), 0, 0));
  }

  @Override
  public void inspect(LineReader reader, Chunk chunk, int number, Format expected)
      throws IOException {
    fixes.expect(expected);
    while (reader.next()) {
      line++;
      if (reader.length() > reader.to() - reader.from()) {
        throw new IOException(
            chunk.path() + ":" + line + ": has " + reader.length() + " bytes; more than are read");
      }
      if (reader.byteOrderMark()) {
        count(Fix.BYTE_ORDER_MARK);
      }
      if (reader.crlf() || !reader.terminated()) {
        count(Fix.LINE_ENDS);
      }
      byte[] row = Arrays.copyOfRange(reader.buffer(), reader.from(), reader.to());
      add(chunk.path(), line, row, row, null);
    }
  }

  /**
   * Takes a row of the input.
   *
   * @param row the row as it would be read
   * @param done what was done to it already, or null
   */
  private void add(
      String file,
      long at,
      byte[] original,
      byte[] row,
      @org.jspecify.annotations.Nullable Fix done)
      throws IOException {
    lines++;
    FixedRow fixed = fixes.of(row, done);
    Fix fix = fixed.fix();
    if (fix != null) {
      count(fix);
      rejects.add(new RejectedRow(file, at, fix, fixed.reason(), original, fixed.row()));
    }
    if (fixed.isDropped()) {
      dropped++;
      return;
    }
    origins.add(file, at, fix != null);
    copy.stream().write(fixed.row());
    copy.stream().write('\n');
  }

  private void count(Fix fix) {
    counts.merge(fix, 1L, Long::sum);
  }

  /** Leaves rows out that resemble others; false if there are none. */
  private boolean dropSimilar(Dataset dataset) throws IOException {
    SimilarRows similar = SimilarRows.find(validator, dataset, copy.temporary());
    if (similar.isEmpty()) {
      return false;
    }
    AtomicFile next = open();
    try {
      similar.copy(copy.temporary(), next.stream(), this::dropSimilar);
    } catch (IOException | RuntimeException | Error e) {
      next.close();
      throw e;
    }
    origins.remove(similar.lines());
    copy.close();
    copy = next;
    return true;
  }

  private void dropSimilar(long row, byte[] bytes, Fix fix, String reason, long other)
      throws IOException {
    int index = (int) row - 1;
    String told = other > 0 ? reason + " " + origins.name((int) other - 1) : reason;
    count(fix);
    dropped++;
    rejects.add(
        new RejectedRow(origins.file(index), origins.line(index), fix, told, bytes, new byte[0]));
  }
}
