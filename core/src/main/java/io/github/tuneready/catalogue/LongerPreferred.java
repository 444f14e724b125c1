package io.github.tuneready.catalogue;

import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.PreferenceStatistics;
import io.github.tuneready.statistics.Statistics;

/** Pairs in which the preferred answer is nearly always the longer, or the shorter. */
record LongerPreferred() implements DatasetRule {
  private static final long FEWEST = 10;
  private static final double SHARE = 0.9; // our advice: half is what chance would give

  private static final RuleInfo INFO =
      RuleInfo.warning("preference/length-tells", "length alone tells the preferred answer")
          .why("The model learns to write longer or shorter answers instead of better ones.")
          .fix("Add pairs in which the better answer is not the longer, or the shorter, one.")
          .source("Park et al., Disentangling Length from Quality in DPO, 2024; share: our advice")
          .flagged(
              """
              «10×{"input":{"messages":[{"role":"user","content":"What is # times 3?"}]},"preferred_output":[{"role":"assistant","content":"Count to # thrice, then add."}],"non_preferred_output":[{"role":"assistant","content":"No."}]}
              »""")
          .clean(
              """
              «5×{"input":{"messages":[{"role":"user","content":"What is # times 3?"}]},"preferred_output":[{"role":"assistant","content":"Count to # thrice."}],"non_preferred_output":[{"role":"assistant","content":"No."}]}
              »«5×{"input":{"messages":[{"role":"user","content":"What is # times 4?"}]},"preferred_output":[{"role":"assistant","content":"#"}],"non_preferred_output":[{"role":"assistant","content":"Who knows."}]}
              »""");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Statistics statistics, Findings findings) {
    PreferenceStatistics pairs = statistics.preferences();
    if (pairs.count() < FEWEST) {
      return;
    }
    report(pairs.preferredLonger(), pairs.count(), "longer", findings);
    report(pairs.preferredShorter(), pairs.count(), "shorter", findings);
  }

  private void report(long times, long pairs, String how, Findings findings) {
    if (Count.reaches(times, pairs, SHARE)) {
      findings.addWhole(
          this,
          times,
          "the preferred answer is the %s one in %s of %s"
              .formatted(how, Count.of(times), Count.of(pairs, "pair")));
    }
  }
}
