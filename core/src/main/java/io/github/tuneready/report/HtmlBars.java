package io.github.tuneready.report;

import io.github.tuneready.statistics.Histogram;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A drawing of numbers as bars side by side.
 *
 * @param told what the drawing says
 * @param bars the bars from the left; none where the number is 0
 * @param least what stands below its left end
 * @param most what stands below its right end
 * @param limit where a limit is drawn; null if none is
 */
record HtmlBars(String told, List<Bar> bars, String least, String most, @Nullable Double limit) {
  private static final int LEFT = 40;
  private static final int RIGHT = 680;
  private static final int BOTTOM = 160;
  private static final int HIGHEST = BOTTOM - 20;
  private static final int CLASSES = 36;

  /** A bar, in units of the drawing. */
  record Bar(double x, double y, double width, double height) {}

  /** How many examples have how many tokens, and where a provider cuts them. */
  static HtmlBars tokens(Histogram each, OptionalLong limit) {
    long most = Math.max(1, each.quantile(0.99));
    boolean shown = limit.isPresent() && limit.getAsLong() <= 2 * most;
    long end = Math.max(CLASSES, shown ? Math.max(most, limit.getAsLong()) : most);
    long[] counts = new long[CLASSES];
    for (int i = 0; i < CLASSES; i++) {
      counts[i] =
          each.countBelow(end * (i + 1) / CLASSES + 1)
              - each.countBelow(i == 0 ? 0 : end * i / CLASSES + 1);
    }
    String told =
        "Most examples have about "
            + Figures.count(each.quantile(0.5))
            + " tokens; 99 in 100 have up to "
            + Figures.count(most);
    Double cut =
        shown ? Figures.tenths(LEFT + (double) limit.getAsLong() / end * (RIGHT - LEFT)) : null;
    return new HtmlBars(told, bars(counts), "0", Figures.count(end) + " tokens", cut);
  }

  /** Answers in equal classes from 0 to 1. */
  static HtmlBars style(List<Long> counts) {
    return new HtmlBars(
        "Answers by how much they resemble LLM text, from not at all to wholly",
        bars(counts.stream().mapToLong(Long::longValue).toArray()),
        "unlike LLM text",
        "like LLM text",
        null);
  }

  private static List<Bar> bars(long[] counts) {
    long highest = 1;
    for (long count : counts) {
      highest = Math.max(highest, count);
    }
    double width = (double) (RIGHT - LEFT) / counts.length;
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        double height = Math.max(1.5, (double) counts[i] / highest * HIGHEST);
        bars.add(
            new Bar(
                Figures.tenths(LEFT + i * width),
                Figures.tenths(BOTTOM - height),
                Figures.tenths(Math.max(1, width - 1.5)),
                Figures.tenths(height)));
      }
    }
    return List.copyOf(bars);
  }
}
