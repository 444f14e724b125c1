package io.github.tuneready.catalogue;

import io.github.tuneready.example.Format;
import io.github.tuneready.example.Split;
import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.DatasetCounts;
import io.github.tuneready.statistics.Statistics;

/** A validation file of another format than the training file. */
record OtherValidationFormat() implements DatasetRule {
  private static final RuleInfo INFO =
      RuleInfo.error("validation/other-format", "the validation file has another format")
          .why("Both files must be for the same method; the job is rejected.")
          .fix("Write the validation file in the format of the training file.")
          .source("OpenAI API specification, creation of a job, 2026-08")
          .flagged(Samples.CHAT + "--- validation\n" + Samples.PAIR)
          .clean(Samples.CHAT + "--- validation\n" + Samples.CHAT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Statistics statistics, Findings findings) {
    DatasetCounts counts = statistics.counts();
    Format trained = counts.format();
    for (Format format : Format.values()) {
      long lines = counts.ofFormat(Split.VALIDATION, format);
      boolean other = format != trained && format != Format.UNKNOWN && trained != Format.UNKNOWN;
      if (other && lines > 0) {
        findings.addWhole(
            this,
            lines,
            "%s for %s tuning, training is %s"
                .formatted(Count.of(lines, "validation line"), format.method(), trained.method()));
      }
    }
  }
}
