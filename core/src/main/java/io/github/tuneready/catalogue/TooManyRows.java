package io.github.tuneready.catalogue;

import io.github.tuneready.example.Format;
import io.github.tuneready.example.Split;
import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.Provider;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.rule.Severity;
import io.github.tuneready.statistics.Statistics;

/** More rows than reinforcement tuning takes. */
record TooManyRows() implements DatasetRule {
  private static final long MOST_TRAINING = 50_000;
  private static final long MOST_VALIDATION = 1_000;

  private static final RuleInfo INFO =
      RuleInfo.off("reinforcement/too-many-rows", "there are more rows than the provider takes")
          .at(Provider.OPENAI, Severity.ERROR)
          .at(Provider.AZURE, Severity.ERROR)
          .why("The job is rejected.")
          .fix("Keep the most varied 50,000 training and 1,000 validation rows.")
          .source("OpenAI reinforcement fine-tuning guide, 2026-06")
          .flagged(
              Samples.REINFORCEMENT
                  + """
                    --- validation
                    «1001×{"messages":[{"role":"user","content":"What is # times 3?"}],"answer":"?"}
                    »""")
          .clean(Samples.REINFORCEMENT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Statistics statistics, Findings findings) {
    check(Split.TRAIN, MOST_TRAINING, statistics, findings);
    check(Split.VALIDATION, MOST_VALIDATION, statistics, findings);
  }

  private void check(Split split, long most, Statistics statistics, Findings findings) {
    long rows = statistics.counts().ofFormat(split, Format.REINFORCEMENT);
    if (rows > most) {
      findings.addWhole(
          this, rows, Count.of(rows, split.label() + " row") + ", at most " + Count.of(most));
    }
  }
}
