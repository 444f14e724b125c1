package io.github.tuneready.report;

import java.util.List;

/**
 * Training examples that are there more than once, as they are or nearly.
 *
 * @param exactGroups groups of equal examples
 * @param exactExtra equal examples beyond the first of each group
 * @param nearGroups groups that hold different examples
 * @param nearExtra different examples beyond the first of each group
 * @param threshold the least similarity of two examples that are nearly the same, 0 to 1
 * @param shingle words in a shingle
 * @param oneOf of how many shingles one was compared: 1 for all, more where memory was short
 * @param bounded how often the search left examples out because too many were alike
 * @param groups the first groups
 */
public record DuplicateSummary(
    long exactGroups,
    long exactExtra,
    long nearGroups,
    long nearExtra,
    double threshold,
    int shingle,
    long oneOf,
    long bounded,
    List<Group> groups) {
  /** This summary with other groups shown. */
  public DuplicateSummary withGroups(List<Group> other) {
    return new DuplicateSummary(
        exactGroups, exactExtra, nearGroups, nearExtra, threshold, shingle, oneOf, bounded, other);
  }
}
