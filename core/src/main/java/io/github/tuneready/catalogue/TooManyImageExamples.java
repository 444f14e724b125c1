package io.github.tuneready.catalogue;

import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.Provider;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.rule.Severity;
import io.github.tuneready.statistics.Statistics;

/** More examples with images than a file may have. */
record TooManyImageExamples() implements DatasetRule {
  private static final long MOST = 50_000; // OpenAI vision fine-tuning guide, 2026-08

  private static final RuleInfo INFO =
      RuleInfo.off("images/too-many-examples", "more than 50,000 examples have images")
          .at(Provider.OPENAI, Severity.ERROR)
          .at(Provider.AZURE, Severity.ERROR)
          .why("The platform rejects the file.")
          .fix("Keep the most varied 50,000.")
          .source("OpenAI vision fine-tuning guide, 2026-08")
          .flagged("«50001×" + ImageSamples.line("https://example.com/#.png") + "»")
          .clean(ImageSamples.line(ImageSamples.PIXEL));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Statistics statistics, Findings findings) {
    long examples = statistics.images().examples();
    if (examples > MOST) {
      findings.addWhole(
          this,
          examples,
          Count.of(examples, "example") + " have images, at most " + Count.of(MOST));
    }
  }
}
