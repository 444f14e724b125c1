package io.github.tuneready.statistics;

import io.github.tuneready.example.Example;
import io.github.tuneready.json.JsonParser;
import io.github.tuneready.similarity.Comparison;
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
  private final @Nullable ExampleShingles shingles;
  private final @Nullable ExampleStyle style;
  private final JsonParser embedded = new JsonParser();

  /**
   * Features for one worker.
   *
   * @param encoding how text is cut into tokens, or null to leave tokens uncounted
   * @param contextLimit the most tokens of an example that are trained on
   * @param comparison how examples are compared with each other, or null to leave it: digests are
   *     zero then
   * @param styled whether the style of answers is assessed
   */
  public Features(
      @Nullable Encoding encoding,
      long contextLimit,
      @Nullable Comparison comparison,
      boolean styled) {
    this.shingles = comparison == null ? null : new ExampleShingles(comparison.shingle(), true);
    this.tokens = new ExampleTokens(encoding, contextLimit);
    this.style = styled ? new ExampleStyle() : null;
  }

  /** Computes the features of an example; of one that is not readable they are all zero. */
  public void compute(Example example) {
    if (shingles == null) {
      digests.clear();
    } else {
      digests.of(example);
      if (example.isReadable()) {
        shingles.of(example);
      }
    }
    tokens.of(example);
    content.open(example);
    images.of(example);
    if (style != null) {
      style.of(example);
    }
  }

  /**
   * This worker's parser for JSON inside of strings, such as the arguments of a tool call; what it
   * holds is valid until a rule parses the next.
   */
  public JsonParser embedded() {
    return embedded;
  }

  /** The digests of the example. */
  public Digests digests() {
    return digests;
  }

  /** The shingles of a readable example, or null where examples are not compared. */
  public @Nullable ExampleShingles shingles() {
    return shingles;
  }

  /** The token counts of the example; all zero where tokens are not counted. */
  public ExampleTokens tokens() {
    return tokens;
  }

  /** What the texts of the example hold that should not be trained on. */
  public ExampleContent content() {
    return content;
  }

  /** The style of the example's answers; null where it is not assessed. */
  public @Nullable ExampleStyle style() {
    return style;
  }

  /** The images of the example. */
  public ExampleImages images() {
    return images;
  }
}
