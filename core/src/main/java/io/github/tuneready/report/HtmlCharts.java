package io.github.tuneready.report;

import io.github.tuneready.statistics.Histogram;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/** Drawings, each with a text that says the same. */
final class HtmlCharts {
  private static final int WIDTH = 720;
  private static final int MARGIN = 40;
  private static final int BARS = 36;
  private static final int HEIGHT = 160;
  private static final long[] THRESHOLDS = {10, 100, 500, 2_000, 10_000};

  private HtmlCharts() {}

  /** Raw and effective examples between the thresholds, on a logarithmic scale. */
  static void scale(HtmlPage page, long raw, long effective) {
    String told =
        Figures.count(raw, "example")
            + ", "
            + Figures.count(effective)
            + " of them effective, on a scale with marks at 10, 100, 500, 2,000 and 10,000";
    open(page, 80, told);
    line(page, "axis", MARGIN, 40, WIDTH - MARGIN, 40);
    for (long threshold : THRESHOLDS) {
      double x = x(threshold);
      line(page, "axis", x, 34, x, 46);
      text(page, x, 64, "middle", Figures.count(threshold));
    }
    page.raw(
        String.format(
            Locale.ROOT, "<circle class=\"raw\" cx=\"%.1f\" cy=\"40\" r=\"7\"/>", x(raw)));
    page.raw(
        String.format(
            Locale.ROOT, "<circle class=\"dot\" cx=\"%.1f\" cy=\"40\" r=\"4.5\"/>", x(effective)));
    text(page, x(raw), 22, "middle", raw == effective ? "all effective" : "raw and effective");
    page.close("svg");
  }

  private static double x(long number) {
    double decades = StrictMath.log10((double) Math.max(1, number));
    return MARGIN + Math.min(1, decades / 5) * (WIDTH - 2 * MARGIN);
  }

  /** How many examples have how many tokens. */
  static void histogram(HtmlPage page, Histogram each, OptionalLong limit) {
    long most = Math.max(1, each.quantile(0.99));
    boolean shown = limit.isPresent() && limit.getAsLong() <= 2 * most;
    long end = Math.max(BARS, shown ? Math.max(most, limit.getAsLong()) : most);
    long[] counts = new long[BARS];
    for (int i = 0; i < BARS; i++) {
      counts[i] =
          each.countBelow(end * (i + 1) / BARS + 1)
              - each.countBelow(i == 0 ? 0 : end * i / BARS + 1);
    }
    String told =
        "Most examples have about "
            + Figures.count(each.quantile(0.5))
            + " tokens; 99 in 100 have up to "
            + Figures.count(most);
    open(page, HEIGHT + 40, told);
    bars(page, counts);
    text(page, MARGIN, HEIGHT + 28, "start", "0");
    text(page, WIDTH - MARGIN, HEIGHT + 28, "end", Figures.count(end) + " tokens");
    if (shown) {
      double x = MARGIN + (double) limit.getAsLong() / end * (WIDTH - 2 * MARGIN);
      line(page, "limit", x, 4, x, HEIGHT);
      text(page, x - 4, 14, "end", "cut here");
    }
    page.close("svg");
  }

  /** Answers in equal classes from 0 to 1. */
  static void classes(HtmlPage page, List<Long> counts) {
    long[] numbers = counts.stream().mapToLong(Long::longValue).toArray();
    open(
        page, HEIGHT + 40, "Answers by how much they resemble LLM text, from not at all to wholly");
    bars(page, numbers);
    text(page, MARGIN, HEIGHT + 28, "start", "unlike LLM text");
    text(page, WIDTH - MARGIN, HEIGHT + 28, "end", "like LLM text");
    page.close("svg");
  }

  private static void bars(HtmlPage page, long[] counts) {
    long highest = 1;
    for (long count : counts) {
      highest = Math.max(highest, count);
    }
    double width = (double) (WIDTH - 2 * MARGIN) / counts.length;
    for (int i = 0; i < counts.length; i++) {
      double height = (double) counts[i] / highest * (HEIGHT - 20);
      if (counts[i] > 0) {
        height = Math.max(1.5, height);
        page.raw(
            String.format(
                Locale.ROOT,
                "<rect class=\"bar\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
                MARGIN + i * width,
                HEIGHT - height,
                Math.max(1, width - 1.5),
                height));
      }
    }
    line(page, "axis", MARGIN, HEIGHT, WIDTH - MARGIN, HEIGHT);
  }

  private static void open(HtmlPage page, int height, String told) {
    page.open("svg", "viewBox", "0 0 " + WIDTH + " " + height, "role", "img", "aria-label", told);
  }

  private static void line(HtmlPage page, String kind, double x1, double y1, double x2, double y2) {
    page.raw(
        String.format(
            Locale.ROOT,
            "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
            kind,
            x1,
            y1,
            x2,
            y2));
  }

  private static void text(HtmlPage page, double x, double y, String anchor, String text) {
    page.element(
        "text",
        text,
        "x",
        String.format(Locale.ROOT, "%.1f", x),
        "y",
        String.format(Locale.ROOT, "%.1f", y),
        "text-anchor",
        anchor);
  }
}
