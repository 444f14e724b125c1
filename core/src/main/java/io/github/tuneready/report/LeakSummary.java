package io.github.tuneready.report;

import io.github.tuneready.example.Split;
import java.util.List;

/**
 * Training data that stands in another split too.
 *
 * @param into the other split
 * @param exact examples of it that are in training as they are
 * @param near other examples of it that are nearly in training
 * @param prompts examples of it whose prompt is in training, the exact ones among them
 * @param nearPrompts other examples of it whose prompt is nearly in training
 * @param groups the first that are in training as they are, then the first that nearly are; the
 *     training example first
 */
public record LeakSummary(
    Split into, long exact, long near, long prompts, long nearPrompts, List<Group> groups) {
  /** Whether any example of the other split has to do with one of training. */
  public boolean isLeak() {
    return prompts + near + nearPrompts > 0;
  }

  /** This summary with other groups shown. */
  public LeakSummary withGroups(List<Group> other) {
    return new LeakSummary(into, exact, near, prompts, nearPrompts, other);
  }
}
