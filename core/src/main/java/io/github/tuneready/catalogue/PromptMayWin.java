package io.github.tuneready.catalogue;

import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.Goal;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Statistics;

/**
 * So many examples that a good prompt may still do better. Advice.
 *
 * @param policy says up to how many
 */
record PromptMayWin(Policy policy) implements DatasetRule {
  private static final RuleInfo INFO =
      RuleInfo.info("size/prompt-may-win", "a good prompt may do as well with so few examples")
          .why("With 100 to 500 examples a well-made prompt often matches the tuned model.")
          .fix("Measure a prompt with a few of the examples first.")
          .source(
              "Advice of the decision framework, 2026-11: 100 to 500 examples; no platform says so")
          .flagged(Samples.HUNDRED)
          .clean(Samples.TEN);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Statistics statistics, Findings findings) {
    Effective count = Effective.of(statistics, policy);
    boolean style = policy.goal() == Goal.STYLE || policy.goal() == Goal.FORMAT;
    if (Effective.isSupervised(statistics)
        && !style
        && count.effective() >= policy.size().useful()
        && count.effective() < policy.size().goodPrompt()) {
      findings.addWhole(
          this,
          1,
          count + "; below " + Count.of(policy.size().goodPrompt()) + " try a prompt first");
    }
  }
}
