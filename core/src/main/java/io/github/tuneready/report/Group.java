package io.github.tuneready.report;

import java.util.List;

/**
 * Examples that belong together because they are the same or contradict each other.
 *
 * @param jaccard how alike the least alike of them are, 1 for equal ones
 * @param size how many there are
 * @param members the first of them, in the order of reading
 */
public record Group(double jaccard, int size, List<Place> members) {}
