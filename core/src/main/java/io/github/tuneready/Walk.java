package io.github.tuneready;

import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.example.DefectKind;
import io.github.tuneready.example.Example;
import io.github.tuneready.example.Format;
import io.github.tuneready.example.Position;
import io.github.tuneready.parse.ExampleParser;
import io.github.tuneready.read.Chunk;
import io.github.tuneready.read.LineReader;
import io.github.tuneready.statistics.Features;
import io.github.tuneready.statistics.FileFacts;
import io.github.tuneready.statistics.Statistics;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Shows the lines of a dataset's chunks to a visitor, in order. Not thread-safe. */
final class Walk implements LineSink {
  private final Policy policy;
  private final ExampleVisitor visitor;
  private final Features features;
  private final Statistics statistics;
  private final Map<Format, ExampleParser> parsers = new EnumMap<>(Format.class);
  private long line;

  Walk(Policy policy, ExampleVisitor visitor) {
    this.policy = policy;
    this.visitor = visitor;
    TunedModel model = TunedModel.of(policy);
    this.features =
        new Features(
            policy.stages().tokens() ? model.encoding() : null,
            model.contextLimit(),
            policy.stages().duplicates() ? policy.comparison() : null,
            policy.stages().style());
    this.statistics =
        new Statistics(model.contextLimit(), policy.comparison(), policy.stages().languages());
  }

  void over(List<Chunk> chunks) throws IOException {
    ChunkInspection inspection = new ChunkInspection(policy, this);
    for (Chunk chunk : chunks) {
      if (chunk.number() == 0) {
        line = 0;
      }
      inspection.inspect(chunk);
      refuseDamage(chunk);
    }
  }

  private void refuseDamage(Chunk chunk) throws IOException {
    FileFacts facts = facts(chunk);
    for (String fault : new String[] {facts.foreign(), facts.damage(), facts.change()}) {
      if (fault != null) {
        throw new IOException(chunk.path() + ": " + fault);
      }
    }
  }

  @Override
  public FileFacts facts(Chunk chunk) {
    return statistics.files().facts(Position.of(chunk.split(), chunk.file(), 0, 0));
  }

  @Override
  public void inspect(LineReader lines, Chunk chunk, int number, Format expected)
      throws IOException {
    ExampleParser parser = parsers.computeIfAbsent(expected, ExampleParser::new);
    int count = 0;
    while (lines.next()) {
      long position = Position.of(chunk.split(), chunk.file(), number, count++);
      line++;
      Example example =
          parser.parse(lines.buffer(), lines.from(), lines.to(), lines.length(), position);
      if (!isBlank(example)) {
        features.compute(example);
        visitor.visit(chunk.path(), line, example, features);
      }
    }
  }

  static boolean isBlank(Example example) {
    return !example.defects().isEmpty() && example.defects().get(0).kind() == DefectKind.BLANK_LINE;
  }
}
