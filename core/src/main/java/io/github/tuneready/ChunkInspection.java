package io.github.tuneready;

import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.example.Format;
import io.github.tuneready.parse.FormatRecognition;
import io.github.tuneready.read.Block;
import io.github.tuneready.read.BlockStream;
import io.github.tuneready.read.Chunk;
import io.github.tuneready.read.DamagedArchive;
import io.github.tuneready.read.ForeignFile;
import io.github.tuneready.read.LineReader;
import io.github.tuneready.read.ReadOptions;
import io.github.tuneready.statistics.FileFacts;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Opens a chunk and has its lines inspected; what is wrong with the file becomes a fact of it. */
final class ChunkInspection {
  private static final long HEAD_BYTES = 64 << 10;

  private final Policy policy;
  private final LineSink inspector;
  private final ReadOptions options;
  private final Progress progress;
  private long found;
  private @Nullable Chunk head;
  private Format recognised = Format.UNKNOWN;

  ChunkInspection(Policy policy, LineSink inspector) {
    this(policy, inspector, Progress.NONE);
  }

  ChunkInspection(Policy policy, LineSink inspector, Progress progress) {
    this.policy = policy;
    this.inspector = inspector;
    this.progress = progress;
    this.options = ReadOptions.standard().withMaxLineBytes(policy.maxLineBytes());
  }

  /** Inspects a whole chunk in the calling thread. */
  void inspect(Chunk chunk) throws IOException {
    if (chunk.streamed()) {
      try (BlockStream blocks = BlockStream.open(chunk, options)) {
        inspect(chunk, blocks, begin(chunk, blocks));
      }
      return;
    }
    FileFacts facts = inspector.facts(chunk);
    facts.addBytes(chunk.end() - chunk.start());
    if (isForeign(chunk, chunk.foreign())) {
      return;
    }
    try (LineReader lines = LineReader.open(chunk, options)) {
      inspector.inspect(lines, chunk, chunk.number(), expected(chunk));
    }
    tell(chunk.end() - chunk.start());
    reportChange(chunk);
  }

  /**
   * Inspects the first block of a stream, by which its format is recognised.
   *
   * @return the format of its lines; unknown if the stream is over or no JSON Lines
   */
  Format begin(Chunk chunk, BlockStream blocks) throws IOException {
    if (isForeign(chunk, blocks.foreign())) {
      blocks.close();
      return Format.UNKNOWN;
    }
    try (Block block = take(chunk, blocks)) {
      if (block == null) {
        inspector.facts(chunk); // of a stream without a byte too
        return Format.UNKNOWN;
      }
      Format expected = expected(LineReader.over(block));
      inspect(chunk, block, expected);
      return expected;
    }
  }

  /** Inspects blocks of a stream until there are none; several workers may share one stream. */
  void inspect(Chunk chunk, BlockStream blocks, Format expected) throws IOException {
    while (true) {
      try (Block block = take(chunk, blocks)) {
        if (block == null) {
          reportChange(chunk);
          return;
        }
        inspect(chunk, block, expected);
      }
    }
  }

  private void inspect(Chunk chunk, Block block, Format expected) throws IOException {
    inspector.inspect(LineReader.over(block), chunk, block.number(), expected);
    inspector.facts(chunk).addBytes(block.bytes());
    tell(block.bytes());
  }

  private void tell(long bytes) {
    long before = found;
    found = inspector.found();
    progress.advanced(bytes, found - before);
  }

  /** The next block, or null at the end; damage ends the stream and is a fact of the file. */
  private @Nullable Block take(Chunk chunk, BlockStream blocks) throws IOException {
    try {
      return blocks.take();
    } catch (DamagedArchive damage) {
      inspector.facts(chunk).setDamage(String.valueOf(damage.getMessage()));
      return null;
    }
  }

  /** The format of the lines of a file, from its first lines unless the policy says it. */
  private Format expected(LineReader head) throws IOException {
    return policy.method() == Format.UNKNOWN ? new FormatRecognition().of(head) : policy.method();
  }

  /** The same for a chunk of a plain file; read once for the chunks of a file that follow. */
  private Format expected(Chunk chunk) throws IOException {
    long end = Math.min(chunk.input().size(), HEAD_BYTES);
    Chunk start = new Chunk(chunk.split(), chunk.file(), chunk.input(), 0, 0, end);
    if (!start.equals(head)) {
      try (LineReader lines = LineReader.open(start, options)) {
        recognised = expected(lines);
      }
      head = start;
    }
    return recognised;
  }

  /** Says that a file is no JSON Lines; true if so, and then its lines are not read. */
  private boolean isForeign(Chunk chunk, @Nullable ForeignFile foreign) {
    if (foreign != null) {
      inspector.facts(chunk).setForeign(foreign.detail() + ": " + foreign.remedy());
    }
    return foreign != null;
  }

  private void reportChange(Chunk chunk) {
    if (chunk.input().changedWhileReading()) {
      boolean shrunk = chunk.input().shrunk();
      String how = shrunk ? "became shorter" : "changed";
      inspector.facts(chunk).setChange("the file " + how + " while it was read", shrunk);
    }
  }
}
