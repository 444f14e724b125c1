package io.github.tuneready.report;

import java.util.List;

/**
 * Prompts that are answered in more than one way.
 *
 * @param prompts how many
 * @param examples examples with these prompts
 * @param near further examples that are answered otherwise than a nearly equal prompt
 * @param groups the first of them
 */
public record ContradictionSummary(long prompts, long examples, long near, List<Group> groups) {
  /** This summary with other groups shown. */
  public ContradictionSummary withGroups(List<Group> other) {
    return new ContradictionSummary(prompts, examples, near, other);
  }
}
