package io.github.tuneready.style;

/**
 * Trees over counters.
 *
 * @param trees the trees
 * @param mean the mean sum of the texts they were fitted to
 * @param deviation the standard deviation of these sums
 */
public record TreeTable(StyleTrees trees, double mean, double deviation) {
  double score(StyleCounters counters) {
    return (trees.sum(counters.values()) - mean) / deviation;
  }
}
