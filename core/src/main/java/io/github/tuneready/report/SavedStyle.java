package io.github.tuneready.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads how much of the answers resembles LLM text. */
final class SavedStyle {
  private SavedStyle() {}

  static @Nullable StyleSummary of(SavedNode json) throws UnreadableReport {
    SavedNode style = json.nodeOrNull("style");
    if (style == null) {
      return null;
    }
    return new StyleSummary(
        style.count("messages"),
        style.count("scored"),
        style.count("repeated"),
        style.countsByName("notAssessed"),
        style.has("prevalence") ? estimate(style) : null,
        style.count("flaggedExamples"),
        style.texts("markers"),
        style.counts("histogram"));
  }

  private static StyleSummary.Estimate estimate(SavedNode style) throws UnreadableReport {
    List<Double> interval = style.fractions("interval");
    if (interval.size() != 2) {
      throw style.fault("interval", "has not two ends");
    }
    return new StyleSummary.Estimate(
        style.fraction("prevalence"),
        interval.get(0),
        interval.get(1),
        style.fraction("confidence"),
        style.has("caution") ? style.words("caution") : null);
  }
}
