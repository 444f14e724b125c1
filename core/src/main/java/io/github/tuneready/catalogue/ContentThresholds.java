package io.github.tuneready.catalogue;

/**
 * From which shares on content is remarkable. All are advice of this project unless a source is
 * named; shares are from 0 to 1.
 *
 * @param refusals share of answers that refuse: 0.3 (OpenAI's best-practices guide, 2026-08, warns
 *     of 60 % refusals where 5 % are wanted)
 * @param equalAnswers share of answers that are one and the same text: 0.7; two labels in equal
 *     parts are fine
 * @param largeLineBytes bytes of a line that slows down every tool: 8 MiB
 * @param systemShare share of all tokens spent on system messages: 0.5
 */
public record ContentThresholds(
    double refusals, double equalAnswers, long largeLineBytes, double systemShare) {

  /** Checks the ranges. */
  public ContentThresholds {
    share("refusals", refusals);
    share("equal-answers", equalAnswers);
    share("system-share", systemShare);
    if (largeLineBytes < 1) {
      throw new IllegalArgumentException("content.large-line-bytes: must be 1 or more");
    }
  }

  private static void share(String key, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("content." + key + ": must be from 0 to 1");
    }
  }

  /** The project's numbers. */
  public static ContentThresholds standard() {
    return new ContentThresholds(0.3, 0.7, 8L << 20, 0.5);
  }
}
