package io.github.tuneready;

import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.example.DefectKind;
import io.github.tuneready.example.Example;
import io.github.tuneready.example.Format;
import io.github.tuneready.example.Position;
import io.github.tuneready.example.Split;
import io.github.tuneready.parse.ExampleParser;
import io.github.tuneready.read.Chunk;
import io.github.tuneready.read.LineReader;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.Line;
import io.github.tuneready.similarity.ShingleBudget;
import io.github.tuneready.statistics.Features;
import io.github.tuneready.statistics.FileFacts;
import io.github.tuneready.statistics.Statistics;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One worker's hands: reads lines into examples, checks them and keeps what is needed of them. */
final class Inspector implements LineSink {
  private final ExampleRule[] rules;
  private final Line line = new Line();
  private final Features features;
  private final Map<Format, ExampleParser> parsers = new EnumMap<>(Format.class);
  private final Findings findings;
  private final Statistics statistics;

  Inspector(Policy policy, TunedModel model, List<ExampleRule> rules) {
    this.rules = rules.toArray(ExampleRule[]::new);
    this.features =
        new Features(
            policy.stages().tokens() ? model.encoding() : null,
            model.contextLimit(),
            policy.stages().duplicates() ? policy.comparison() : null,
            policy.stages().style());
    this.findings =
        new Findings(policy.mostPlaces(), policy.redaction(), policy.ruleSeverities(), line);
    this.statistics =
        new Statistics(model.contextLimit(), policy.comparison(), policy.stages().languages());
  }

  /** Shares the memory for shingles with the other workers. */
  void share(ShingleBudget budget, int worker) {
    statistics.nearDuplicates().share(budget, worker);
  }

  /** What has been found so far. */
  Partial partial() {
    return new Partial(findings, statistics);
  }

  @Override
  public long found() {
    return findings.total();
  }

  @Override
  public FileFacts facts(Chunk chunk) {
    FileFacts facts = statistics.files().facts(Position.of(chunk.split(), chunk.file(), 0, 0));
    facts.setName(chunk.path());
    return facts;
  }

  @Override
  public void inspect(LineReader lines, Chunk chunk, int number, Format expected)
      throws IOException {
    ExampleParser parser = parsers.computeIfAbsent(expected, ExampleParser::new);
    FileFacts facts = facts(chunk);
    int count = 0;
    while (lines.next()) {
      long position = Position.of(chunk.split(), chunk.file(), number, count);
      try {
        inspect(parser, lines, position, facts, chunk);
      } catch (RuleFailure known) {
        throw known;
      } catch (RuntimeException | StackOverflowError fault) {
        throw RuleFailure.whileReading(chunk.path(), lines.offset(), fault);
      }
      count++;
    }
    statistics.files().addChunk(Position.of(chunk.split(), chunk.file(), number, 0), count);
  }

  private void inspect(
      ExampleParser parser, LineReader lines, long position, FileFacts facts, Chunk chunk) {
    line.set(lines.buffer(), lines.from(), lines.to(), lines.offset(), position);
    Example example =
        parser.parse(lines.buffer(), lines.from(), lines.to(), lines.length(), position);
    boolean blank = isBlank(example);
    facts.addLine(blank, lines.crlf(), lines.terminated());
    if (lines.byteOrderMark()) {
      facts.setByteOrderMark();
    }
    features.compute(example);
    findings.nextExample();
    if (chunk.split() != Split.AGAINST) {
      for (ExampleRule rule : rules) {
        check(rule, example, chunk, lines.offset());
      }
    }
    if (!blank) {
      boolean valid = !findings.errorInExample();
      facts.addExample(valid);
      statistics.accept(example, features, valid);
    }
  }

  private static boolean isBlank(Example example) {
    return !example.defects().isEmpty() && example.defects().get(0).kind() == DefectKind.BLANK_LINE;
  }

  private void check(ExampleRule rule, Example example, Chunk chunk, long offset) {
    try {
      rule.check(example, features, findings);
    } catch (RuntimeException | StackOverflowError fault) {
      throw new RuleFailure(rule.info().id(), chunk.path(), offset, fault);
    }
  }
}
