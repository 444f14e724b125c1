package io.github.tuneready;

import io.github.tuneready.cost.TrainingCost;
import io.github.tuneready.cost.UsdRange;
import io.github.tuneready.decision.DatasetFacts;
import io.github.tuneready.decision.Interval;
import io.github.tuneready.example.Split;
import io.github.tuneready.report.ContradictionSummary;
import io.github.tuneready.report.CostSummary;
import io.github.tuneready.report.LeakSummary;
import io.github.tuneready.report.Report;
import io.github.tuneready.report.StyleSummary;
import io.github.tuneready.report.TokenSummary;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** What of a report bears on the decision. */
final class Deliberation {
  private Deliberation() {}

  static DatasetFacts facts(Report report) {
    ContradictionSummary contradictions = report.contradictions();
    TokenSummary tokens = report.tokens();
    CostSummary cost = report.cost();
    Optional<UsdRange> training =
        cost == null ? Optional.empty() : cost.training().map(TrainingCost::usd);
    return new DatasetFacts(
        OptionalLong.of(report.dataset().examples()),
        OptionalLong.of(report.dataset().effectiveExamples()),
        llmWritten(report.style()),
        contradictions == null ? OptionalLong.empty() : OptionalLong.of(contradictions.examples()),
        leaked(report, LeakSummary::exact),
        leaked(report, LeakSummary::near),
        tokens == null ? OptionalLong.empty() : OptionalLong.of(tokens.billablePerEpoch()),
        training,
        Optional.of(report.settings().model()));
  }

  private static Optional<Interval> llmWritten(@Nullable StyleSummary style) {
    return style == null || style.estimate() == null
        ? Optional.empty()
        : Optional.of(new Interval(style.known().low(), style.known().high()));
  }

  private static OptionalLong leaked(Report report, ToLongFunction<LeakSummary> count) {
    return report.leaks().stream()
        .filter(leak -> leak.into() == Split.EVALUATION)
        .mapToLong(count)
        .findFirst();
  }
}
