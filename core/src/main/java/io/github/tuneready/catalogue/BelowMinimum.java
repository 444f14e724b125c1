package io.github.tuneready.catalogue;

import io.github.tuneready.example.Format;
import io.github.tuneready.example.Split;
import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.DatasetCounts;
import io.github.tuneready.statistics.Statistics;

/**
 * Fewer examples than the provider starts a job with.
 *
 * @param policy names the provider
 */
record BelowMinimum(Policy policy) implements DatasetRule {
  private static final RuleInfo INFO =
      RuleInfo.error("size/below-minimum", "there are fewer examples than the provider takes")
          .why(
              "The job is rejected: \"Training file has 4 example(s), but must have at least 10"
                  + " examples\".")
          .fix("Add examples, or mend those that are broken.")
          .source(
              "OpenAI supervised fine-tuning guide, 2026-06: 10; Azure: 10; Fireworks: 3;"
                  + " Amazon Bedrock, Claude 3 Haiku: 32")
          .flagged(Samples.CHAT)
          .clean(Samples.TEN);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Statistics statistics, Findings findings) {
    DatasetCounts counts = statistics.counts();
    long valid = counts.valid(Split.TRAIN);
    long least = least(counts.format());
    if (valid >= least || counts.examples(Split.TRAIN) == 0) { // why so, another finding says
      return;
    }
    long broken = counts.examples(Split.TRAIN) - valid;
    findings.addWhole(
        this,
        1,
        "%s%s, at least %s at %s"
            .formatted(
                Count.of(valid, "valid example"),
                broken == 0 ? "" : " (" + Count.of(broken) + " broken)",
                Count.of(least),
                policy.provider().title()));
  }

  /** No minimum is documented for reinforcement tuning; without a row there is no job. */
  private long least(Format format) {
    return format == Format.REINFORCEMENT ? 1 : ProviderProfile.of(policy.provider()).minExamples();
  }
}
