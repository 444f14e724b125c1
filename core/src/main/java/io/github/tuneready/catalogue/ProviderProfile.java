package io.github.tuneready.catalogue;

import io.github.tuneready.example.Format;
import io.github.tuneready.rule.Provider;

/**
 * The numbers in which providers differ. A limit of {@link Long#MAX_VALUE} is none known.
 *
 * @param minExamples training examples a job needs
 * @param maxExamples training examples a job takes
 * @param maxFileBytes bytes of one training file
 * @param maxImages images of one example
 */
public record ProviderProfile(
    long minExamples, long maxExamples, long maxFileBytes, int maxImages) {

  /** OpenAI reinforcement fine-tuning guide, 2026-08. */
  private static final long MAX_REINFORCEMENT_EXAMPLES = 50_000;

  private static final long NONE = Long.MAX_VALUE;
  private static final long MEGABYTE = 1L << 20;

  /**
   * The profile of a provider, as of 2026-11.
   *
   * <p>Sources: OpenAI supervised and vision fine-tuning guides and Files API, 2026-08; Azure
   * fine-tuning documentation, 2026-02, and vision page; Together client and documentation,
   * 2025-12; Fireworks documentation, 2026; Amazon Bedrock documentation for Claude 3 Haiku.
   */
  public static ProviderProfile of(Provider provider) {
    return switch (provider) {
      case OPENAI -> new ProviderProfile(10, NONE, 512 * MEGABYTE, 10);
      case AZURE -> new ProviderProfile(10, NONE, 512 * MEGABYTE, 64);
      case TOGETHER -> new ProviderProfile(1, NONE, 50_100_000_000L, 10);
      case FIREWORKS -> new ProviderProfile(3, 3_000_000, NONE, Integer.MAX_VALUE);
      case BEDROCK -> new ProviderProfile(32, NONE, NONE, Integer.MAX_VALUE);
      case MISTRAL, GENERIC -> new ProviderProfile(1, NONE, NONE, Integer.MAX_VALUE);
    };
  }

  /** Training examples a job takes in a format. */
  public long maxExamples(Format format) {
    return format == Format.REINFORCEMENT
        ? Math.min(maxExamples, MAX_REINFORCEMENT_EXAMPLES)
        : maxExamples;
  }
}
