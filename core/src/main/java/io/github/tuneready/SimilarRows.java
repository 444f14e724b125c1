package io.github.tuneready;

import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.catalogue.Stages;
import io.github.tuneready.clean.Fix;
import io.github.tuneready.example.Split;
import io.github.tuneready.read.Chunk;
import io.github.tuneready.read.LineReader;
import io.github.tuneready.read.ReadOptions;
import io.github.tuneready.statistics.LineNumbers;
import io.github.tuneready.statistics.NearExamples;
import io.github.tuneready.statistics.PositionPairs;
import io.github.tuneready.statistics.SimilarPairs;
import io.github.tuneready.statistics.Statistics;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rows of a copy that are nearly the same as earlier ones, or stand in another split. */
final class SimilarRows {
  private final Map<Long, Row> rows = new TreeMap<>();
  private final int maxLineBytes;

  private SimilarRows(int maxLineBytes) {
    this.maxLineBytes = maxLineBytes;
  }

  /** Why a row is left out; the other line is of the copy, or 0 where it is of another file. */
  private record Row(Fix fix, String reason, long other) {}

  /** Takes a row that is left out. */
  interface DropSink {
    void drop(long line, byte[] row, Fix fix, String reason, long other) throws IOException;
  }

  static SimilarRows find(Validator validator, Dataset dataset, Path copy) throws IOException {
    Policy policy = validator.policy().withStages(new Stages(false, true, false, false));
    Map<Split, List<String>> names = new EnumMap<>(dataset.files());
    names.put(Split.TRAIN, List.of(copy.toString()));
    List<Chunk> chunks = validator.plan(new Dataset(names));
    Statistics statistics = validator.statistics(policy, chunks);
    Places places = new Places(chunks, statistics.files());
    LineNumbers lines = statistics.files().lineNumbers();
    SimilarRows similar = new SimilarRows(policy.maxLineBytes());
    Findable faults = new Findable(policy);
    for (Split into : List.of(Split.VALIDATION, Split.EVALUATION)) {
      if (faults.has("leakage/example-in-" + into.label())) {
        similar.addLeaks(statistics, into, lines, places);
      }
      if (faults.has("leakage/near-example-in-" + into.label())) {
        similar.addNearLeaks(statistics, into, lines, places);
      }
    }
    if (faults.has("duplicate/near-example")) {
      similar.addCopies(statistics.nearDuplicates().examples(), lines);
    }
    return similar;
  }

  private void addLeaks(Statistics statistics, Split into, LineNumbers lines, Places places) {
    PositionPairs exact = statistics.duplicates().leakedExamples(into).leaks(into);
    for (int i = 0; i < exact.size(); i++) {
      rows.putIfAbsent(
          lines.of(exact.original(i)),
          new Row(Fix.LEAKED_ROW, "the same as " + places.name(exact.position(i)), 0));
    }
  }

  private void addNearLeaks(Statistics statistics, Split into, LineNumbers lines, Places places) {
    SimilarPairs near = statistics.nearDuplicates().examples().leaks(into);
    for (int i = 0; i < near.size(); i++) {
      rows.putIfAbsent(
          lines.of(near.original(i)),
          new Row(
              Fix.LEAKED_ROW,
              percent(near.similarity(i)) + " the same as " + places.name(near.position(i)),
              0));
    }
  }

  private void addCopies(NearExamples examples, LineNumbers lines) {
    SimilarPairs copies = examples.groups().copies();
    for (int i = 0; i < copies.size(); i++) {
      rows.putIfAbsent(
          lines.of(copies.position(i)),
          new Row(
              Fix.NEAR_DUPLICATE,
              percent(copies.similarity(i)) + " the same as",
              lines.of(copies.original(i))));
    }
  }

  private static String percent(double similarity) {
    return (int) (similarity * 100) + " %";
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The lines that are left out, from 1, in rising order. */
  long[] lines() {
    return rows.keySet().stream().mapToLong(Long::longValue).toArray();
  }

  /** Copies all other rows. */
  void copy(Path from, OutputStream to, DropSink drops) throws IOException {
    ReadOptions options = ReadOptions.standard().withMaxLineBytes(maxLineBytes);
    try (LineReader reader = LineReader.of(Files.newInputStream(from), options)) {
      for (long line = 1; reader.next(); line++) {
        Row row = rows.get(line);
        if (row == null) {
          to.write(reader.buffer(), reader.from(), reader.to() - reader.from());
          to.write('\n');
        } else {
          byte[] bytes = Arrays.copyOfRange(reader.buffer(), reader.from(), reader.to());
          drops.drop(line, bytes, row.fix(), row.reason(), row.other());
        }
      }
    }
  }
}
