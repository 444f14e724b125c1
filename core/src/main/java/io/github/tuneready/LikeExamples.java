package io.github.tuneready;

import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.catalogue.Stages;
import io.github.tuneready.example.Position;
import io.github.tuneready.read.Chunk;
import io.github.tuneready.similarity.Components;
import io.github.tuneready.statistics.LineNumbers;
import io.github.tuneready.statistics.PositionGroups;
import io.github.tuneready.statistics.Statistics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Which lines of a file hold examples that are equal or nearly so. What is like something that is
 * like a third is of one group with it.
 */
public final class LikeExamples {
  private static final int MOST_LINES = Integer.MAX_VALUE - 8;

  private final Components groups;

  private LikeExamples(Components groups) {
    this.groups = groups;
  }

  /**
   * Compares the examples of a file.
   *
   * @param validator whose policy says what is nearly equal
   * @throws IOException if the file cannot be read or has too many lines; the message names it
   */
  public static LikeExamples of(Validator validator, Path file) throws IOException {
    List<Chunk> chunks = validator.plan(Dataset.train(file));
    Statistics statistics = validator.statistics(compared(validator), chunks);
    return new LikeExamples(groups(statistics, lines(statistics, chunks, file)));
  }

  /** The first line, from 1, of the group that a line is in; the line itself where it is alone. */
  public long first(long line) {
    return groups.first((int) line - 1) + 1L;
  }

  /** The policy, with nothing but comparing. */
  static Policy compared(Validator validator) {
    return validator.policy().withStages(new Stages(false, true, false, false));
  }

  /** How many lines the only file has. */
  static int lines(Statistics statistics, List<Chunk> chunks, Path file) throws IOException {
    Chunk first = chunks.get(0);
    long lines = statistics.files().facts(Position.of(first.split(), first.file(), 0, 0)).lines();
    if (lines > MOST_LINES) {
      throw new IOException(file + ": has too many lines to be compared");
    }
    return (int) lines;
  }

  /** Lines that are equal or nearly so, numbered from 0. */
  static Components groups(Statistics statistics, int lines) {
    Components groups = new Components(lines);
    LineNumbers numbers = statistics.files().lineNumbers();
    join(statistics.nearDuplicates().examples().groups().positions(), numbers, groups);
    join(statistics.duplicates().equalExamples(), numbers, groups);
    return groups;
  }

  /** Joins the lines of each group that was found. */
  static void join(PositionGroups found, LineNumbers numbers, Components groups) {
    for (int group = 0; group < found.count(); group++) {
      int first = (int) numbers.of(found.position(group, 0)) - 1;
      for (int member = 1; member < found.size(group); member++) {
        groups.join(first, (int) numbers.of(found.position(group, member)) - 1);
      }
    }
  }
}
