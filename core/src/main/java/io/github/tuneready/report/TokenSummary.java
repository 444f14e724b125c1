package io.github.tuneready.report;

import io.github.tuneready.statistics.Histogram;
import java.util.OptionalLong;

/**
 * The tokens of the training split.
 *
 * @param encoding how text was cut into tokens
 * @param basis what of the count is exact and what an estimate
 * @param total tokens of all examples
 * @param trained tokens the model learns to write
 * @param instructions tokens of system and developer messages
 * @param billablePerEpoch tokens billed for one pass: every example up to the context limit
 * @param contextLimit the most tokens of an example that are trained on, if known
 * @param truncatedExamples examples longer than that
 * @param truncatedTrained trained tokens lost to it
 * @param perExample tokens of each example
 */
public record TokenSummary(
    String encoding,
    CountBasis basis,
    long total,
    long trained,
    long instructions,
    long billablePerEpoch,
    OptionalLong contextLimit,
    long truncatedExamples,
    long truncatedTrained,
    Histogram perExample) {

  /** Whether the model is known to use the encoding. */
  public boolean encodingKnown() {
    return basis.textsExact();
  }
}
