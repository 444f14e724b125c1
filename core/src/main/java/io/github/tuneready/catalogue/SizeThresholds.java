package io.github.tuneready.catalogue;

/**
 * How many examples are how much. Only the platform's minimum is a limit, and that is in {@link
 * ProviderProfile}; these are advice.
 *
 * @param useful from here on gains are seen: 100 (framework; OpenAI's guide sees them from 50 to
 *     100, 2026-08)
 * @param goodPrompt below this a good prompt often wins: 500 (framework: 100 to 500)
 * @param styleLow curated examples for style or format, from: 200 (framework; Azure sample scripts
 *     call 200 to 500 the sweet spot, 2026-08)
 * @param styleHigh curated examples for style or format, to: 500
 * @param capability for a new capability: 2,000 ("thousands", framework)
 * @param diminishing beyond this more examples bring little: 10,000 (framework)
 */
public record SizeThresholds(
    long useful,
    long goodPrompt,
    long styleLow,
    long styleHigh,
    long capability,
    long diminishing) {

  /** Checks that the thresholds rise. */
  public SizeThresholds {
    if (useful < 1
        || goodPrompt < useful
        || styleHigh < styleLow
        || capability < goodPrompt
        || diminishing < capability) {
      throw new IllegalArgumentException("size: thresholds must rise");
    }
  }

  /** The framework's numbers. */
  public static SizeThresholds standard() {
    return new SizeThresholds(100, 500, 200, 500, 2_000, 10_000);
  }
}
