package io.github.tuneready.catalogue;

import io.github.tuneready.example.Split;
import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Statistics;

/** A validation file too small for its loss to mean much. Advice. */
record SmallValidation() implements DatasetRule {
  private static final long FEWEST = 10;

  private static final RuleInfo INFO =
      RuleInfo.info("validation/small", "the validation file has fewer than 10 examples")
          .why("The loss over so few examples jumps about and says little.")
          .fix("Hold back a tenth of the examples, but not fewer than ten.")
          .source("Our advice, 2026-11")
          .flagged(Samples.CHAT + "--- validation\n" + Samples.CHAT)
          .clean(Samples.CHAT + "--- validation\n" + Samples.TEN);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Statistics statistics, Findings findings) {
    long examples = statistics.counts().examples(Split.VALIDATION);
    if (examples > 0 && examples < FEWEST) {
      findings.addWhole(this, examples, Count.of(examples, "validation example"));
    }
  }
}
