package io.github.tuneready.catalogue;

import io.github.tuneready.example.Split;
import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Statistics;

/** Examples of which every fifth or more is a copy. */
record FewEffective() implements DatasetRule {
  private static final double SHARE = 0.2; // our advice

  private static final RuleInfo INFO =
      RuleInfo.warning("size/many-copies", "many examples are copies of others")
          .why("Copies are paid for and weigh some examples more than others.")
          .fix("Keep one of each, unless the weight is meant.")
          .source("Our advice: a fifth, 2026-11")
          .flagged(Samples.CHAT + Samples.CHAT)
          .clean(Samples.TEN);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** Examples beyond the first of each group of equal and nearly equal ones. */
  private static long copies(Statistics statistics) {
    return statistics.nearDuplicates().examples().groups().positions().extra();
  }

  @Override
  public void check(Statistics statistics, Findings findings) {
    long readable = statistics.counts().readable(Split.TRAIN);
    long copies = copies(statistics);
    if (copies > 0 && Count.reaches(copies, readable, SHARE)) {
      findings.addWhole(
          this,
          copies,
          "%s of %s are copies: %s differ"
              .formatted(
                  Count.of(copies), Count.of(readable, "example"), Count.of(readable - copies)));
    }
  }
}
