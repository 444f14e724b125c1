package io.github.tuneready.report;

import java.util.List;

/**
 * Examples that belong together because they are the same or contradict each other.
 *
 * @param jaccard how similar the least similar of them is to the first, 0 to 1; below the threshold
 *     it belongs to the group through others
 * @param size how many there are
 * @param members the first of them, in the order of reading
 */
public record Group(double jaccard, int size, List<Place> members) {}
