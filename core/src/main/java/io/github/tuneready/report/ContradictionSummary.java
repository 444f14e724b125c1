package io.github.tuneready.report;

import java.util.List;

/**
 * Prompts that are answered in more than one way.
 *
 * @param prompts how many
 * @param examples examples with these prompts
 * @param groups the first of them
 */
public record ContradictionSummary(long prompts, long examples, List<Group> groups) {}
