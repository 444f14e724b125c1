package io.github.tuneready.catalogue;

import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Statistics;

/**
 * Enough examples for a job, but too few to expect much. Advice.
 *
 * @param policy says from how many on examples are useful
 */
record FewExamples(Policy policy) implements DatasetRule {
  private static final RuleInfo INFO =
      RuleInfo.warning("size/few-examples", "there are fewer examples than usually help")
          .why("Gains are seen from 50 to 100 examples on; with fewer, a prompt does as well.")
          .fix("Write more, or put these examples into the prompt.")
          .source(
              "Advice: OpenAI supervised fine-tuning guide, 2026-06: 50 to 100; Azure"
                  + " documentation, 2026-02: hundreds, if not thousands")
          .flagged(Samples.TEN)
          .clean(Samples.HUNDRED);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Statistics statistics, Findings findings) {
    Effective count = Effective.of(statistics, policy);
    long least = ProviderProfile.of(policy.provider()).minExamples();
    boolean judged = count.valid() < least; // an error already
    if (Effective.isSupervised(statistics)
        && !judged
        && count.effective() < policy.size().useful()) {
      findings.addWhole(
          this, 1, count + "; gains are seen from 50 to " + Count.of(policy.size().useful()));
    }
  }
}
