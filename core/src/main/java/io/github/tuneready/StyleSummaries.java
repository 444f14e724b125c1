package io.github.tuneready;

import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.catalogue.StyleEstimate;
import io.github.tuneready.report.StyleSummary;
import io.github.tuneready.statistics.Statistics;
import io.github.tuneready.statistics.StyleStatistics;
import io.github.tuneready.style.Assessment;
import io.github.tuneready.style.Prevalence;
import io.github.tuneready.style.StyleMarkers;
import io.github.tuneready.style.StyleModel;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what was seen of the style of answers into its section of a report. */
final class StyleSummaries {
  /** Below this lower end there may be nothing to speak for. */
  private static final double TELLING = 0.1;

  private StyleSummaries() {}

  static StyleSummary of(Policy policy, Statistics statistics) {
    StyleStatistics style = statistics.style();
    StyleEstimate estimate = StyleEstimate.of(policy, statistics);
    long assessed = style.answers(Assessment.ASSESSED);
    Map<String, Long> notAssessed = notAssessed(style);
    long messages = assessed + notAssessed.values().stream().mapToLong(Long::longValue).sum();
    return new StyleSummary(
        messages,
        estimate.spread().total(),
        assessed - estimate.spread().total(),
        notAssessed,
        estimate.share().map(share -> estimate(share, estimate.caution())).orElse(null),
        style.flaggedExamples(),
        estimate.share().filter(share -> share.low() >= TELLING).isPresent()
            ? markers(style)
            : List.of(),
        Arrays.stream(estimate.spread().probabilities()).boxed().toList());
  }

  private static Map<String, Long> notAssessed(StyleStatistics style) {
    Map<String, Long> reasons = new LinkedHashMap<>();
    for (Assessment assessment : Assessment.values()) {
      if (assessment != Assessment.ASSESSED && style.answers(assessment) > 0) {
        reasons.put(assessment.label(), style.answers(assessment));
      }
    }
    return reasons;
  }

  private static StyleSummary.Estimate estimate(
      Prevalence.Estimate share, @Nullable String caution) {
    return new StyleSummary.Estimate(
        share.share(), share.low(), share.high(), Prevalence.CONFIDENCE, caution);
  }

  private static List<String> markers(StyleStatistics style) {
    return StyleMarkers.of(StyleModel.standard().norms(), style::mean);
  }
}
