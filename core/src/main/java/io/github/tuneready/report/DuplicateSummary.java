package io.github.tuneready.report;

import java.util.List;

/**
 * Training examples that are there more than once.
 *
 * @param exactGroups groups of equal examples
 * @param exactExtra equal examples beyond the first of each group
 * @param groups the first groups
 */
public record DuplicateSummary(long exactGroups, long exactExtra, List<Group> groups) {}
