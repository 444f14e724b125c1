package io.github.tuneready.decision;

import io.github.tuneready.rule.Goal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Evidence of all kinds from a seed, each field open in about one of three. */
final class RandomEvidence {
  private static final List<String> MODELS =
      List.of("gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4o", "gpt-4o-mini", "no-such-model");
  private static final List<String> TEXTS =
      List.of(
          "plain",
          "a: b",
          "# no comment",
          "\"quoted\" \\ back",
          "née à l'été",
          "line\nline",
          "yes",
          "0.10",
          "  spaced  ",
          "tab\t\u0007\u2028\uFEFF",
          "- {x: [1]}",
          "\uD83D\uDE00 & *a !b %c @d `e`");

  private final Random random;

  RandomEvidence(long seed) {
    this.random = new Random(seed);
  }

  Evidence next() {
    return new Evidence(
        maybe(() -> one(List.of(Goal.values()))),
        maybe(() -> one(TEXTS)).orElse(""),
        new Evidence.Knowledge(
            answer(), maybe(() -> one(List.of(Change.values()))), answer(), answer(), result()),
        new Evidence.Prompting(iterations(), maybe(this::techniques)),
        new Evidence.Evaluation(count(1, 500), answer(), answer(), maybe(() -> one(TEXTS))),
        random.nextInt(3) == 0
            ? OptionalDouble.empty()
            : OptionalDouble.of((1 + random.nextInt(1000)) / 1000.0),
        new Evidence.Traffic(
            count(0, 20_000_000),
            count(0, 5_000),
            count(0, 500),
            count(0, 5_000),
            maybe(() -> new BigDecimal(random.nextInt(101)).movePointLeft(2)),
            answer()),
        new Evidence.Models(maybe(() -> one(MODELS)), maybe(() -> one(MODELS)), result()),
        maybe(this::hosting),
        new Evidence.Reasoning(answer(), answer(), result()),
        new Evidence.Data(count(0, 5_000), count(1, 3_000), answer()),
        new Evidence.Latency(count(1, 5_000), count(1, 5_000), count(1, 5_000)),
        curve(),
        maybe(() -> one(List.of("openai", "azure", "together", "nobody"))),
        answer(),
        maybe(() -> LocalDate.of(2026, 1, 1).plusDays(random.nextInt(500))));
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value.get());
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private Answer answer() {
    return one(List.of(Answer.values()));
  }

  private OptionalLong count(int least, int most) {
    return random.nextInt(3) == 0
        ? OptionalLong.empty()
        : OptionalLong.of(least + random.nextInt(most - least));
  }

  private Optional<Proportion> result() {
    return maybe(this::proportion);
  }

  private Proportion proportion() {
    int of = 1 + random.nextInt(400);
    return new Proportion(random.nextInt(of + 1), of);
  }

  private List<Iteration> iterations() {
    List<Iteration> made = new ArrayList<>();
    int count = random.nextInt(16);
    for (int i = 0; i < count; i++) {
      made.add(new Iteration(random.nextBoolean() ? one(TEXTS) : "", proportion()));
    }
    return made;
  }

  private Set<Technique> techniques() {
    Set<Technique> tried = new TreeSet<>(List.of(Technique.values()));
    tried.removeIf(technique -> random.nextInt(4) == 0);
    return tried;
  }

  private Evidence.OwnHosting hosting() {
    return new Evidence.OwnHosting(
        new BigDecimal(1 + random.nextInt(900)).movePointLeft(1),
        random.nextBoolean() ? "a100" : "h100",
        maybe(() -> new BigDecimal(random.nextInt(1_000)).movePointLeft(2)),
        1 + random.nextInt(8));
  }

  private List<CurvePoint> curve() {
    List<CurvePoint> points = new ArrayList<>();
    for (int i = random.nextInt(2) * random.nextInt(5); i > 0; i--) {
      points.add(new CurvePoint(1 + random.nextInt(1_000), proportion()));
    }
    return points;
  }
}
