package io.github.tuneready.report;

import java.util.List;

/**
 * Where a number of examples stands between the thresholds, drawn on a logarithmic scale. The
 * thresholds are the framework's; 10 alone is a platform's limit (OpenAI, supervised fine-tuning
 * guide, 2026-08).
 *
 * @param raw all examples
 * @param effective valid examples, equal ones counted once
 */
record SizeScale(long raw, long effective) {
  private static final int DECADE = 10;

  /** Columns of the scale. */
  static final int LENGTH = 4 * DECADE + 6;

  private static final long[] THRESHOLDS = {10, 100, 500, 2_000, 10_000};

  /** The scale and the thresholds below it. */
  List<String> lines() {
    return List.of(bar(), labels());
  }

  private String bar() {
    StringBuilder bar = new StringBuilder("─".repeat(LENGTH));
    for (long threshold : THRESHOLDS) {
      bar.setCharAt(column(threshold), '┴');
    }
    if (raw > 0) {
      bar.setCharAt(column(raw), '○');
    }
    if (effective > 0) {
      bar.setCharAt(column(effective), '●');
    }
    return bar.toString();
  }

  private static String labels() {
    StringBuilder labels = new StringBuilder();
    for (long threshold : THRESHOLDS) {
      String label = Figures.count(threshold);
      int from = column(threshold) - label.length() / 2;
      labels.append(" ".repeat(from - labels.length())).append(label);
    }
    return labels.toString();
  }

  private static int column(long number) {
    int column = (int) Math.round(DECADE * StrictMath.log10((double) number));
    return Math.min(LENGTH - 1, column);
  }

  /** What so many examples are good for. */
  String advice() {
    if (effective < 10) {
      return "too few: OpenAI takes no file with fewer than 10";
    }
    if (effective < 50) {
      return "a job will start, but gains are seen from 50 to 100";
    }
    if (effective < 100) {
      return "gains may show; from 100 they usually do";
    }
    if (effective < 500) {
      return "enough for style and format; a good prompt may do as well";
    }
    if (effective < 2_000) {
      return "good for style and format; a new skill needs thousands";
    }
    if (effective <= 10_000) {
      return "enough for a new skill";
    }
    return "plenty: beyond 10,000 more examples bring little";
  }
}
