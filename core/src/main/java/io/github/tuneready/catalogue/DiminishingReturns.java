package io.github.tuneready.catalogue;

import io.github.tuneready.example.Split;
import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Statistics;

/**
 * So many examples that more bring little. Advice.
 *
 * @param size says from how many on
 */
record DiminishingReturns(SizeThresholds size) implements DatasetRule {
  private static final RuleInfo INFO =
      RuleInfo.info("size/diminishing-returns", "more examples would bring little")
          .why("Each doubling brings a like step, so the last thousands cost most and help least.")
          .fix("Tune on half of them first and compare; prefer variety to number.")
          .source(
              "Advice of the decision framework: 10,000; OpenAI fine-tuning best practices,"
                  + " 2026-06, on doubling")
          .flagged(Samples.HUNDRED.replace("100×", "10001×"))
          .clean(Samples.HUNDRED);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Statistics statistics, Findings findings) {
    long examples = statistics.counts().valid(Split.TRAIN);
    if (Effective.isSupervised(statistics) && examples > size.diminishing()) {
      findings.addWhole(
          this,
          1,
          Count.of(examples, "example")
              + "; above "
              + Count.of(size.diminishing())
              + " more bring little");
    }
  }
}
