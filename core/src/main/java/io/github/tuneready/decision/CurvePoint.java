package io.github.tuneready.decision;

/**
 * A model tuned on some of the examples, and how it did on the evaluation set.
 *
 * @param examples how many it was tuned on, 1 or more
 * @param result its accuracy
 */
public record CurvePoint(long examples, Proportion result) {
  /** Checks the number of examples. */
  public CurvePoint {
    if (examples < 1) {
      throw new IllegalArgumentException("examples: must be 1 or more");
    }
  }
}
