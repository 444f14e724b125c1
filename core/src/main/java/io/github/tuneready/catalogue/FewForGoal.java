package io.github.tuneready.catalogue;

import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.Goal;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Statistics;

/**
 * Fewer examples than the goal usually takes. Advice.
 *
 * @param policy names the goal
 */
record FewForGoal(Policy policy) implements DatasetRule {
  private static final RuleInfo INFO =
      RuleInfo.warning("size/few-for-goal", "there are fewer examples than the goal takes")
          .why("Form and tone take hundreds of curated examples, a new ability thousands.")
          .fix("Write more examples, or set a smaller goal.")
          .source(
              "Advice of the decision framework: 200 to 500 for style or format, thousands for a"
                  + " capability; Azure sample scripts, 2026-08: 200 to 500")
          .flagged(Samples.HUNDRED)
          .flaggedOption("goal", "style")
          .clean(Samples.HUNDRED);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Statistics statistics, Findings findings) {
    Goal goal = policy.goal();
    if (goal == null || !Effective.isSupervised(statistics)) {
      return;
    }
    Effective count = Effective.of(statistics, policy);
    long wanted = wanted(goal);
    if (count.effective() >= policy.size().useful() && count.effective() < wanted) {
      findings.addWhole(
          this, 1, count + "; the goal " + goal.label() + " usually takes " + Count.of(wanted));
    }
  }

  private long wanted(Goal goal) {
    return switch (goal) {
      case FORMAT, STYLE, PROMPT_LENGTH -> policy.size().styleLow();
      case LATENCY_COST -> policy.size().goodPrompt();
      case VOCABULARY, KNOWLEDGE, REASONING -> policy.size().capability();
    };
  }
}
