package io.github.tuneready.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The row about style: an estimate with its interval, what it rests on, what speaks for it. */
final class StyleRows {
  private static final int MOST_MARKERS = 3;

  private final Report report;

  StyleRows(Report report) {
    this.report = report;
  }

  /** One row, or none where style was not looked at or nothing could be. */
  List<Row> all() {
    StyleSummary style = report.style();
    if (style == null || style.messages() == 0) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    StyleSummary.Estimate estimate = style.estimate();
    if (estimate == null) {
      lines.add("no estimate: " + Figures.count(style.scored(), "answer") + " could be assessed");
    } else {
      lines.add(estimate(estimate));
    }
    lines.add(coverage(style));
    if (estimate != null) {
      style.markers().stream().limit(MOST_MARKERS).map(Inert::text).forEach(lines::add);
      if (estimate.caution() != null) {
        lines.add(Inert.text(estimate.caution()));
      }
    }
    return List.of(new Row("style", Concern.STYLE.in(report), lines));
  }

  private static String estimate(StyleSummary.Estimate estimate) {
    return "Style resembles LLM text: an estimated "
        + percent(estimate.prevalence())
        + " % of messages ("
        + percent(estimate.confidence())
        + " % interval "
        + percent(estimate.low())
        + "-"
        + percent(estimate.high())
        + " %)";
  }

  private static long percent(double share) {
    return Math.round(100 * share);
  }

  private static String coverage(StyleSummary style) {
    long not = style.notAssessed().values().stream().mapToLong(Long::longValue).sum();
    if (not == 0) {
      return "all " + Figures.count(style.messages(), "message") + " assessed";
    }
    List<String> reasons = new ArrayList<>();
    for (Map.Entry<String, Long> reason : style.notAssessed().entrySet()) {
      reasons.add(Figures.count(reason.getValue()) + " " + Inert.text(reason.getKey()));
    }
    return "English messages of 40 words and more; "
        + Figures.percent(not, style.messages())
        + " not assessed: "
        + String.join(", ", reasons);
  }
}
