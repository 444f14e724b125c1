package io.github.tuneready;

import static java.util.Objects.requireNonNull;

import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.example.Format;
import io.github.tuneready.example.Position;
import io.github.tuneready.read.Chunk;
import io.github.tuneready.read.LineReader;
import io.github.tuneready.similarity.Components;
import io.github.tuneready.statistics.FileFacts;
import io.github.tuneready.statistics.FileStatistics;
import io.github.tuneready.statistics.Statistics;
import io.github.tuneready.write.AtomicFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Parts a file into one for training and one for validation so that nothing leaks from the one into
 * the other: examples that are equal or nearly so, and examples that answer the same prompt, stand
 * on one side. Rows stay byte for byte and in their order; blank lines are left out. The same file,
 * share and seed give the same parts. Immutable and safe for use by many threads at once.
 */
public final class Splitter {
  private final Validator validator;
  private final double share;
  private final long seed;

  /**
   * A splitter.
   *
   * @param validator compares the examples
   * @param share how much goes to validation, above 0 and below 1; groups are not broken up, so
   *     that it is met but about
   * @param seed another number, other parts
   */
  public Splitter(Validator validator, double share, long seed) {
    this.validator = requireNonNull(validator);
    if (!(share > 0 && share < 1)) {
      throw new IllegalArgumentException("validation: must be above 0 and below 1");
    }
    this.share = share;
    this.seed = seed;
  }

  /**
   * How many rows each part has.
   *
   * @param train rows for training
   * @param validation rows for validation
   * @param groups groups of two and more rows that were kept together
   */
  public record Parts(long train, long validation, long groups) {}

  /**
   * Writes both parts; each is there whole or not at all.
   *
   * @throws IOException if a file cannot be read or written, or is no JSON Lines; the message names
   *     it
   */
  public Parts split(Path file, Path train, Path validation) throws IOException {
    Policy policy = LikeExamples.compared(validator);
    List<Chunk> chunks = validator.plan(Dataset.train(file));
    Statistics statistics = validator.statistics(policy, chunks);
    int lines = LikeExamples.lines(statistics, chunks, file);
    Components groups = groups(statistics, lines);
    boolean[] chosen = choose(groups, lines);
    try (AtomicFile rest = new AtomicFile(train);
        AtomicFile part = new AtomicFile(validation)) {
      Copy copy = new Copy(chosen, rest, part);
      ChunkInspection inspection = new ChunkInspection(policy, copy);
      for (Chunk chunk : chunks) {
        inspection.inspect(chunk);
        copy.refuseFaults(chunk);
      }
      if (copy.rows(false) == 0 || copy.rows(true) == 0) {
        throw new IOException(file + ": is too small, or its examples too alike, to be split");
      }
      rest.commit();
      part.commit();
      return new Parts(copy.rows(false), copy.rows(true), together(groups, lines));
    }
  }

  /** Lines that must stand on one side, numbered from 0: those of one prompt as well. */
  private static Components groups(Statistics statistics, int lines) {
    Components groups = LikeExamples.groups(statistics, lines);
    LikeExamples.join(
        statistics.duplicates().contradictions(), statistics.files().lineNumbers(), groups);
    return groups;
  }

  /** Takes whole groups in a shuffled order until the share is reached. */
  private boolean[] choose(Components groups, int lines) {
    int[] sizes = new int[lines];
    for (int line = 0; line < lines; line++) {
      sizes[groups.first(line)]++;
    }
    int[] order =
        IntStream.range(0, lines)
            .filter(line -> sizes[line] > 0)
            .boxed()
            .sorted(Comparator.comparingLong((Integer line) -> mixed(line)))
            .mapToInt(Integer::intValue)
            .toArray();
    long wanted = Math.max(1, Math.round(lines * share));
    long taken = 0;
    boolean[] first = new boolean[lines];
    for (int line : order) {
      // A group that would go far past the share is left where it is.
      if (taken < wanted && taken + sizes[line] <= wanted + Math.max(1, wanted / 10)) {
        first[line] = true;
        taken += sizes[line];
      }
    }
    boolean[] chosen = new boolean[lines];
    for (int line = 0; line < lines; line++) {
      chosen[line] = first[groups.first(line)];
    }
    return chosen;
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood, 2014). */
  private long mixed(int line) {
    long bits = (line + 1) * 0x9E3779B97F4A7C15L + seed * 0xD1342543DE82EF95L;
    bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
    return bits ^ (bits >>> 31);
  }

  private static long together(Components groups, int lines) {
    boolean[] counted = new boolean[lines];
    long together = 0;
    for (int line = 0; line < lines; line++) {
      int first = groups.first(line);
      if (first != line && !counted[first]) {
        counted[first] = true;
        together++;
      }
    }
    return together;
  }

  /** Writes each line to its part. */
  private static final class Copy implements LineSink {
    private final boolean[] chosen;
    private final AtomicFile rest;
    private final AtomicFile part;
    private final FileStatistics files = new FileStatistics();
    private int line;
    private long inRest;
    private long inPart;

    Copy(boolean[] chosen, AtomicFile rest, AtomicFile part) {
      this.chosen = chosen;
      this.rest = rest;
      this.part = part;
    }

    long rows(boolean ofPart) {
      return ofPart ? inPart : inRest;
    }

    @Override
    public FileFacts facts(Chunk chunk) {
      return files.facts(Position.of(chunk.split(), chunk.file(), 0, 0));
    }

    void refuseFaults(Chunk chunk) throws IOException {
      FileFacts facts = facts(chunk);
      for (String fault : new String[] {facts.foreign(), facts.damage(), facts.change()}) {
        if (fault != null) {
          throw new IOException(chunk.path() + ": " + fault);
        }
      }
    }

    @Override
    public void inspect(LineReader reader, Chunk chunk, int number, Format expected)
        throws IOException {
      while (reader.next()) {
        boolean toPart = line < chosen.length && chosen[line];
        line++;
        if (reader.length() > reader.to() - reader.from()) {
          throw new IOException(chunk.path() + ":" + line + ": is longer than is read");
        }
        byte[] row = Arrays.copyOfRange(reader.buffer(), reader.from(), reader.to());
        if (isBlank(row)) {
          continue;
        }
        (toPart ? part : rest).stream().write(row);
        (toPart ? part : rest).stream().write('\n');
        inPart += toPart ? 1 : 0;
        inRest += toPart ? 0 : 1;
      }
    }

    private static boolean isBlank(byte[] row) {
      for (byte b : row) {
        if (b != ' ' && b != '\t' && b != '\r') {
          return false;
        }
      }
      return true;
    }
  }
}
