package io.github.tuneready;

import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.catalogue.StyleEstimate;
import io.github.tuneready.grammar.SecondOpinion;
import io.github.tuneready.report.StyleSummary;
import io.github.tuneready.statistics.Statistics;
import io.github.tuneready.statistics.StyleStatistics;
import io.github.tuneready.style.Assessment;
import io.github.tuneready.style.Prevalence;
import io.github.tuneready.style.StyleMarkers;
import io.github.tuneready.style.StyleModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what was seen of the style of answers into its section of a report. */
final class StyleSummaries {
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
        estimate.telling().isPresent() ? markers(style, estimate) : List.of(),
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

  private static List<String> markers(StyleStatistics style, StyleEstimate estimate) {
    List<String> markers =
        new ArrayList<>(StyleMarkers.of(StyleModel.standard().norms(), style::mean));
    estimate
        .second()
        .ifPresent(
            second -> {
              markers.add(0, secondOpinion(second));
              markers.addAll(second.markers());
            });
    return markers;
  }

  private static String secondOpinion(SecondOpinion second) {
    Prevalence.Estimate share = second.share();
    return String.format(
        Locale.ROOT,
        "by the grammar of %d answers alone: %.0f %% (interval %.0f-%.0f %%)",
        second.answers(),
        100 * share.share(),
        100 * share.low(),
        100 * share.high());
  }
}
