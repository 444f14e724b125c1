package io.github.tuneready.style;

/**
 * What counters are usual, each source of texts weighing the same. The arrays are not copied and
 * must not be changed.
 *
 * @param human the mean over human texts
 * @param llm the mean over texts of language models
 * @param deviation the standard deviation over texts of either kind
 */
@SuppressWarnings("ArrayRecordComponent") // columns of numbers, shared as they are
public record CounterNorms(float[] human, float[] llm, float[] deviation) {
  /** Checks the sizes. */
  public CounterNorms {
    if (human.length != llm.length || human.length != deviation.length) {
      throw new IllegalArgumentException(human.length + " counters");
    }
  }
}
