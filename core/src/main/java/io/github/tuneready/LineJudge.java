package io.github.tuneready;

import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.example.Example;
import io.github.tuneready.example.Format;
import io.github.tuneready.example.Position;
import io.github.tuneready.example.Split;
import io.github.tuneready.parse.ExampleParser;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.Line;
import io.github.tuneready.rule.Severity;
import io.github.tuneready.statistics.Features;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Judges single rows, wherever they come from. Not thread-safe. */
final class LineJudge {
  private static final long POSITION = Position.of(Split.TRAIN, 0, 0, 0);

  private final Policy policy;
  private final List<ExampleRule> rules;
  private final Features features;
  private final Line line = new Line();
  private final Map<Format, ExampleParser> parsers = new EnumMap<>(Format.class);
  private final Findings findings;

  LineJudge(Policy policy, List<ExampleRule> rules) {
    this.policy = policy;
    this.rules = rules;
    TunedModel model = TunedModel.of(policy);
    this.features =
        new Features(
            policy.stages().tokens() ? model.encoding() : null,
            model.contextLimit(),
            policy.comparison(),
            false);
    this.findings = findings();
  }

  private Findings findings() {
    return new Findings(1, policy.redaction(), policy.ruleSeverities(), line);
  }

  /** Reads a row; the example is valid until the next one is read. */
  Example read(byte[] row, Format expected) {
    ExampleParser parser = parsers.computeIfAbsent(expected, ExampleParser::new);
    line.set(row, 0, row.length, 0, POSITION);
    return parser.parse(row, 0, row.length, row.length, POSITION);
  }

  /** A digest of what the row holds however it is written, or 0 where it cannot be read. */
  long digest(Example example) {
    features.compute(example);
    return example.isReadable() ? features.digests().conversation() : 0;
  }

  /** The first error in a row whose digest was just taken, or null if there is none. */
  @Nullable String error(Example example) {
    findings.nextExample();
    for (ExampleRule rule : rules) {
      rule.check(example, features, findings);
      if (findings.errorInExample()) {
        return told(rule, example);
      }
    }
    return null;
  }

  private String told(ExampleRule rule, Example example) {
    Findings again = findings();
    rule.check(example, features, again);
    String id = rule.info().id();
    return again.first(id).isEmpty() ? id : id + ": " + again.first(id).get(0).message();
  }

  /** The rules of a validator that look at single rows and may find an error. */
  static List<ExampleRule> errors(List<ExampleRule> rules, Policy policy) {
    return rules.stream()
        .filter(rule -> policy.ruleSeverities().of(rule.info()) == Severity.ERROR)
        .toList();
  }
}
