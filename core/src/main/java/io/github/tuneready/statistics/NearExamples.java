package io.github.tuneready.statistics;

import io.github.tuneready.example.Split;

/**
 * Examples that are nearly the same: groups within training, and examples of other splits that are
 * nearly in training. Equal examples are among them.
 *
 * @param groups the groups within training
 * @param effective groups and single examples with a valid one among them: what the data comes to
 * @param leaks examples of other splits that training has, each with the training example
 * @param bounded how often the search left sets out, of which too many were alike
 */
public record NearExamples(SimilarGroups groups, long effective, SimilarPairs leaks, long bounded) {
  /** The leaks into one split. */
  public SimilarPairs leaks(Split into) {
    return leaks.of(into);
  }
}
