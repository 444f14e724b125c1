package io.github.tuneready.statistics;

import io.github.tuneready.example.Split;

/** What of training stands in another split too. Immutable. */
public final class Leaks {
  private final ExactDuplicates exact;
  private final NearDuplicates near;
  private final Split into;

  Leaks(ExactDuplicates exact, NearDuplicates near, Split into) {
    this.exact = exact;
    this.near = near;
    this.into = into;
  }

  /** Groups of a training example and what is the same in the other split. */
  public PositionGroups examples() {
    return exact.leakedExamples(into);
  }

  /** Examples of the other split that are nearly in training, and not as they are. */
  public SimilarPairs nearExamples() {
    return near.examples().leaks(into).without(examples().leaks(into));
  }

  /** Groups of a training example and what asks the same in the other split. */
  public PositionGroups prompts() {
    return exact.leakedPrompts(into);
  }

  /**
   * Examples of the other split whose prompt is nearly in training, and of which nothing above is
   * told. What asks exactly the same and is left out above, because the prompt is short or has many
   * answers, is left out here too.
   */
  public SimilarPairs nearPrompts() {
    return near.prompts()
        .leaks(into)
        .without(exact.samePrompts(into))
        .without(near.examples().leaks(into));
  }
}
