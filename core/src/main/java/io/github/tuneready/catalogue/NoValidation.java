package io.github.tuneready.catalogue;

import io.github.tuneready.example.Format;
import io.github.tuneready.example.Split;
import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Statistics;

/** No validation file where one is optional. */
record NoValidation() implements DatasetRule {
  private static final RuleInfo INFO =
      RuleInfo.info("validation/missing", "there is no validation file")
          .why("Without one the platform cannot show when the model begins to overfit.")
          .fix("Hold back a tenth of the examples and give them with --validation.")
          .source("OpenAI supervised fine-tuning guide, 2026-06")
          .flagged(Samples.CHAT)
          .clean(Samples.CHAT + "--- validation\n" + Samples.CHAT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Statistics statistics, Findings findings) {
    if (statistics.counts().examples(Split.TRAIN) > 0
        && statistics.counts().examples(Split.VALIDATION) == 0
        && statistics.counts().format() != Format.REINFORCEMENT) {
      findings.addWhole(this, 1, "no validation file is given");
    }
  }
}
