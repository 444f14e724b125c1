package io.github.tuneready.report;

/**
 * The drawing of raw and effective examples between the thresholds, on a logarithmic scale.
 *
 * @param raw all examples
 * @param effective valid examples, those that are alike counted once
 */
record HtmlScale(long raw, long effective) {
  static final long[] THRESHOLDS = {10, 100, 500, 2_000, 10_000};

  private static final double LEFT = 40;
  private static final double RIGHT = 680;
  private static final double DECADES = 5;

  /** What the drawing says. */
  String told() {
    return Figures.count(raw, "example")
        + ", "
        + Figures.count(effective)
        + " of them effective, on a scale with marks at 10, 100, 500, 2,000 and 10,000";
  }

  /** Where a number stands, in units of the drawing. */
  static double x(long number) {
    double decades = StrictMath.log10((double) Math.max(1, number));
    return Figures.tenths(LEFT + Math.min(1, decades / DECADES) * (RIGHT - LEFT));
  }
}
