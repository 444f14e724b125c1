package io.github.tuneready.catalogue;

import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Statistics;

/** Fewer preference pairs than are known to help. */
record FewPairs() implements DatasetRule {
  private static final long ENOUGH = 500;

  private static final RuleInfo INFO =
      RuleInfo.info("preference/few-pairs", "there are fewer than 500 preference pairs")
          .why("Preferences need more examples than answers do before the model follows them.")
          .fix("Collect more pairs, or start from a model tuned with supervised examples.")
          .source("Advice of the Azure sample scripts, 500 pairs and 1 to 2 epochs, 2026-08")
          .flagged(Samples.PAIR)
          .clean(
              """
              «500×{"input":{"messages":[{"role":"user","content":"#"}]},"preferred_output":[{"role":"assistant","content":"Yes."}],"non_preferred_output":[{"role":"assistant","content":"No."}]}
              »""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Statistics statistics, Findings findings) {
    long pairs = statistics.preferences().count();
    if (pairs > 0 && pairs < ENOUGH) {
      findings.addWhole(
          this, pairs, Count.of(pairs, "pair") + "; " + Count.of(ENOUGH) + " are advised");
    }
  }
}
