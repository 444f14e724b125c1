package io.github.tuneready.catalogue;

import io.github.tuneready.example.Format;
import io.github.tuneready.example.Split;
import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Statistics;

/** No validation file for reinforcement tuning, which cannot do without. */
record NoReinforcementValidation() implements DatasetRule {
  private static final RuleInfo INFO =
      RuleInfo.error("validation/missing-for-reinforcement", "there is no validation file")
          .why("Reinforcement tuning measures its reward on one; the job is rejected without.")
          .fix("Hold back a tenth of the rows and give them with --validation.")
          .source("OpenAI and Azure reinforcement fine-tuning guides, 2026-06")
          .flagged(Samples.REINFORCEMENT)
          .clean(Samples.REINFORCEMENT + "--- validation\n" + Samples.REINFORCEMENT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Statistics statistics, Findings findings) {
    if (statistics.counts().format() == Format.REINFORCEMENT
        && statistics.counts().examples(Split.VALIDATION) == 0) {
      findings.addWhole(this, 1, "no validation file is given; give one with --validation");
    }
  }
}
