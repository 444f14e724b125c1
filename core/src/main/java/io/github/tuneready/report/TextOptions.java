package io.github.tuneready.report;

/**
 * How a report is laid out on a terminal.
 *
 * @param width columns; less than 40 are taken for 40, more than 120 for 120
 * @param colour whether to use the sixteen ANSI colours
 * @param places places shown for each rule; where very many rules found something, fewer are shown
 * @param quiet whether only the verdict and its reasons are shown
 */
public record TextOptions(int width, boolean colour, int places, boolean quiet) {
  /** Checks that nothing is negative. */
  public TextOptions {
    if (width < 1) {
      throw new IllegalArgumentException("width: must be 1 or more");
    }
    if (places < 0) {
      throw new IllegalArgumentException("show: must be 0 or more");
    }
  }

  /** 80 columns without colour, three places for each rule. */
  public static TextOptions standard() {
    return new TextOptions(80, false, 3, false);
  }
}
