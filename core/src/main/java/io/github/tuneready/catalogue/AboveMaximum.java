package io.github.tuneready.catalogue;

import io.github.tuneready.example.Split;
import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Statistics;

/**
 * More examples than the provider takes.
 *
 * @param policy names the provider
 */
record AboveMaximum(Policy policy) implements DatasetRule {
  private static final RuleInfo INFO =
      RuleInfo.error("size/above-maximum", "there are more examples than the provider takes")
          .why("The job is rejected.")
          .fix("Keep the most varied examples.")
          .source("Fireworks documentation, 2026: 3,000,000")
          .flagged("«3000001×{}\n»")
          .flaggedOption("provider", "fireworks")
          .clean(Samples.CHAT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Statistics statistics, Findings findings) {
    long examples = statistics.counts().examples(Split.TRAIN);
    long most = ProviderProfile.of(policy.provider()).maxExamples();
    if (examples > most) {
      findings.addWhole(
          this,
          1,
          "%s, at most %s at %s"
              .formatted(Count.of(examples, "example"), Count.of(most), policy.provider().title()));
    }
  }
}
