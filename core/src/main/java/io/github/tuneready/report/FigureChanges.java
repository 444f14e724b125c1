package io.github.tuneready.report;

import static java.util.Objects.requireNonNull;

import io.github.tuneready.cost.Usd;
import io.github.tuneready.decision.Decision;
import io.github.tuneready.example.Split;
import io.github.tuneready.report.Comparison.Change;
import io.github.tuneready.report.Comparison.Direction;
import io.github.tuneready.report.Comparison.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Compares what two reports say of each concern. */
final class FigureChanges {
  private static final Value UNKNOWN = new Value("-", null);

  private final Report before;
  private final Report after;
  private final List<Change> changes = new ArrayList<>();

  FigureChanges(Report before, Report after) {
    this.before = before;
    this.after = after;
  }

  List<Change> all() {
    verdict();
    decision();
    neutral("examples", "examples", report -> report.dataset().examples());
    moreIsBetter("effectiveExamples", "effective", report -> report.dataset().effectiveExamples());
    fewerIsBetter("invalidExamples", "with errors", report -> invalid(report.dataset()));
    repeated();
    for (Split into : List.of(Split.VALIDATION, Split.EVALUATION, Split.AGAINST)) {
      leak(into);
    }
    tokens();
    cost();
    style();
    return changes;
  }

  private void verdict() {
    int was = rank(before.verdict());
    int is = rank(after.verdict());
    Direction direction =
        is == was ? Direction.SAME : is > was ? Direction.BETTER : Direction.WORSE;
    add("verdict", "verdict", spoken(before), spoken(after), direction);
  }

  private static int rank(Verdict verdict) {
    return switch (verdict) {
      case NOT_READY -> 0;
      case RECONSIDER -> 1;
      case READY -> 2;
    };
  }

  private static Value spoken(Report report) {
    return Value.word(Tally.of(report).spoken());
  }

  private void decision() {
    if (before.decision() != null || after.decision() != null) {
      Value was = outcome(before.decision());
      Value is = outcome(after.decision());
      add("decision", "decision", was, is, was.equals(is) ? Direction.SAME : Direction.CHANGED);
    }
  }

  private static Value outcome(@Nullable Decision decision) {
    return decision == null ? UNKNOWN : Value.word(DecisionLines.outcome(decision));
  }

  private static long invalid(DatasetSummary dataset) {
    return dataset.examples() - dataset.validExamples();
  }

  private void repeated() {
    if (before.duplicates() != null && after.duplicates() != null) {
      fewerIsBetter(
          "equalExtra",
          "equal, repeated",
          report -> requireNonNull(report.duplicates()).exactExtra());
      fewerIsBetter(
          "nearExtra", "nearly equal", report -> requireNonNull(report.duplicates()).nearExtra());
    }
    if (before.contradictions() != null && after.contradictions() != null) {
      fewerIsBetter(
          "contradictions",
          "contradicting",
          report -> requireNonNull(report.contradictions()).examples());
    }
  }

  private void leak(Split into) {
    if (JsonReport.leak(before, into) != null && JsonReport.leak(after, into) != null) {
      fewerIsBetter(
          "leaks." + into.label(), "leaks, " + into.label(), report -> leaked(report, into));
    }
  }

  private static long leaked(Report report, Split into) {
    LeakSummary leak = requireNonNull(JsonReport.leak(report, into));
    return leak.exact() + leak.near();
  }

  private void tokens() {
    if (before.tokens() != null && after.tokens() != null) {
      tokens("tokens", "tokens", TokenSummary::total);
      tokens("trainedTokens", "tokens trained", TokenSummary::trained);
      tokens("billableTokens", "tokens billed", TokenSummary::billablePerEpoch);
      fewerIsBetter(
          "truncatedExamples",
          "cut examples",
          report -> requireNonNull(report.tokens()).truncatedExamples());
    }
  }

  private void tokens(String id, String label, ToLongFunction<TokenSummary> figure) {
    neutral(id, label, report -> figure.applyAsLong(requireNonNull(report.tokens())));
  }

  private void cost() {
    Value was = usd(before.cost());
    Value is = usd(after.cost());
    if (was.number() != null || is.number() != null) {
      add("trainingUsd", "training", was, is, changed(was, is));
    }
  }

  private static Value usd(@Nullable CostSummary cost) {
    if (cost == null || cost.training().isEmpty()) {
      return UNKNOWN;
    }
    Usd usd = cost.training().get().usd().expected();
    return new Value(usd.toString(), usd.amount());
  }

  /** Better or worse only where the intervals lie apart: else it may be chance. */
  private void style() {
    StyleSummary.Estimate was = estimate(before);
    StyleSummary.Estimate is = estimate(after);
    if (was != null && is != null) {
      Value from = share(was);
      Value to = share(is);
      Direction apart =
          is.low() > was.high()
              ? Direction.WORSE
              : is.high() < was.low() ? Direction.BETTER : changed(from, to);
      add("likeLlmText", "like LLM text", from, to, apart);
    }
  }

  private static StyleSummary.@Nullable Estimate estimate(Report report) {
    return report.style() == null ? null : report.style().estimate();
  }

  private static Value share(StyleSummary.Estimate estimate) {
    String shown =
        String.format(
            Locale.ROOT,
            "%.0f %% (%.0f-%.0f)",
            100 * estimate.prevalence(),
            100 * estimate.low(),
            100 * estimate.high());
    return new Value(shown, BigDecimal.valueOf(estimate.prevalence()));
  }

  private void neutral(String id, String label, Function<Report, Long> figure) {
    Value was = Value.count(figure.apply(before));
    Value is = Value.count(figure.apply(after));
    add(id, label, was, is, changed(was, is));
  }

  private void fewerIsBetter(String id, String label, Function<Report, Long> figure) {
    long was = figure.apply(before);
    long is = figure.apply(after);
    Direction direction =
        is == was ? Direction.SAME : is < was ? Direction.BETTER : Direction.WORSE;
    add(id, label, Value.count(was), Value.count(is), direction);
  }

  /** Fewer is not worse in itself: bad examples may have been taken out. Rules say when it is. */
  private void moreIsBetter(String id, String label, Function<Report, Long> figure) {
    long was = figure.apply(before);
    long is = figure.apply(after);
    Direction direction =
        is == was ? Direction.SAME : is > was ? Direction.BETTER : Direction.CHANGED;
    add(id, label, Value.count(was), Value.count(is), direction);
  }

  private static Direction changed(Value was, Value is) {
    return was.equals(is) ? Direction.SAME : Direction.CHANGED;
  }

  private void add(String id, String label, Value was, Value is, Direction direction) {
    changes.add(new Change(id, label, was, is, direction));
  }
}
