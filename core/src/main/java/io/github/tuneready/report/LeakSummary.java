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
 * @param groups the first of them, the training example first
 */
public record LeakSummary(Split into, long exact, long near, long prompts, List<Group> groups) {
  /** This summary with other groups shown. */
  public LeakSummary withGroups(List<Group> other) {
    return new LeakSummary(into, exact, near, prompts, other);
  }
}
