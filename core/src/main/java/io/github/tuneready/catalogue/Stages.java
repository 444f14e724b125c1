package io.github.tuneready.catalogue;

/**
 * Which costly stages run.
 *
 * @param tokens count tokens
 * @param duplicates compare examples with each other
 * @param languages tell the languages of a sample
 * @param style tell how much the answers resemble LLM text
 */
public record Stages(boolean tokens, boolean duplicates, boolean languages, boolean style) {
  /** All of them. */
  public static Stages all() {
    return new Stages(true, true, true, true);
  }

  /** None: form and content only. */
  public static Stages none() {
    return new Stages(false, false, false, false);
  }
}
