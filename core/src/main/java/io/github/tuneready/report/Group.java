package io.github.tuneready.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Examples that belong together because they are the same or contradict each other.
 *
 * @param jaccard how similar the least similar of them is to the first, 0 to 1; below the threshold
 *     it belongs to the group through others
 * @param size how many there are
 * @param members the first of them, in the order of reading
 * @param difference in which words the first and another differ; null where they are the same, or
 *     what they say may not be quoted or can be read only once
 */
public record Group(
    double jaccard, int size, List<Place> members, @Nullable Difference difference) {}
