package io.github.tuneready.statistics;

import io.github.tuneready.example.Example;
import io.github.tuneready.token.Encoding;
import org.jspecify.annotations.Nullable;

/**
 * What more than one rule needs of an example, computed once: digests and token counts. Reused by
 * one worker and valid until its next example. Not thread-safe.
 */
public final class Features {
  private final Digests digests = new Digests();
  private final ExampleTokens tokens;

  /**
   * Features for one worker.
   *
   * @param encoding how text is cut into tokens, or null to leave tokens uncounted
   * @param contextLimit the most tokens of an example that are trained on
   */
  public Features(@Nullable Encoding encoding, long contextLimit) {
    this.tokens = new ExampleTokens(encoding, contextLimit);
  }

  /** Computes the features of an example; of one that is not readable they are all zero. */
  public void compute(Example example) {
    digests.of(example);
    tokens.of(example);
  }

  /** The digests of the example. */
  public Digests digests() {
    return digests;
  }

  /** The token counts of the example; all zero where tokens are not counted. */
  public ExampleTokens tokens() {
    return tokens;
  }
}
