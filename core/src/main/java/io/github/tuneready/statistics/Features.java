package io.github.tuneready.statistics;

import io.github.tuneready.example.Example;
import io.github.tuneready.token.Encoding;
import org.jspecify.annotations.Nullable;

/**
 * What more than one rule needs of an example, computed once: digests, token counts, finds in the
 * texts, headers of images. Reused by one worker and valid until its next example. Not thread-safe.
 */
public final class Features {
  private final Digests digests = new Digests();
  private final ExampleTokens tokens;
  private final ExampleContent content = new ExampleContent();
  private final ExampleImages images = new ExampleImages();
  private final boolean compared;

  /**
   * Features for one worker.
   *
   * @param encoding how text is cut into tokens, or null to leave tokens uncounted
   * @param contextLimit the most tokens of an example that are trained on
   * @param compared whether examples are compared with each other; if not, digests are zero
   */
  public Features(@Nullable Encoding encoding, long contextLimit, boolean compared) {
    this.compared = compared;
    this.tokens = new ExampleTokens(encoding, contextLimit);
  }

  /** Computes the features of an example; of one that is not readable they are all zero. */
  public void compute(Example example) {
    if (compared) {
      digests.of(example);
    }
    tokens.of(example);
    content.of(example);
    images.of(example);
  }

  /** The digests of the example. */
  public Digests digests() {
    return digests;
  }

  /** The token counts of the example; all zero where tokens are not counted. */
  public ExampleTokens tokens() {
    return tokens;
  }

  /** What the texts of the example hold that should not be trained on. */
  public ExampleContent content() {
    return content;
  }

  /** The images of the example. */
  public ExampleImages images() {
    return images;
  }
}
