package io.github.tuneready.cost;

import java.time.Duration;

/**
 * The tokens a second an H100 was measured to train on with LoRA, by model: mistral-finetune,
 * {@code EXPECTED_WPS} of its data check. Where one of these models is tuned this is a better guide
 * than {@link GpuEstimate}.
 */
public enum MeasuredThroughput {
  /** Mistral 7B. */
  MISTRAL_7B(5_720),
  /** Mixtral of 8 experts of 7B. */
  MIXTRAL_8X7B(2_966),
  /** Mixtral of 8 experts of 22B. */
  MIXTRAL_8X22B(1_007),
  /** Mistral Large. */
  MISTRAL_LARGE(567),
  /** Mistral Nemo. */
  MISTRAL_NEMO(3_337);

  private static final long SETUP_SECONDS = 300;

  private final int tokensPerSecond;

  MeasuredThroughput(int tokensPerSecond) {
    this.tokensPerSecond = tokensPerSecond;
  }

  /** Tokens a second of one card. */
  public int tokensPerSecond() {
    return tokensPerSecond;
  }

  /**
   * How long a run takes on so many cards, five minutes of setting up included, in whole seconds.
   *
   * @param tokens all that pass through the training loop
   */
  public Duration time(long tokens, int cards) {
    if (tokens < 0 || cards < 1) {
      throw new IllegalArgumentException("tokens must not be negative, cards 1 or more");
    }
    return Duration.ofSeconds(tokens / ((long) cards * tokensPerSecond) + SETUP_SECONDS);
  }
}
