package io.github.tuneready.catalogue;

import io.github.tuneready.model.ModelTable;
import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Statistics;

/**
 * A model that the provider does not tune at all.
 *
 * @param policy names provider and model
 */
record ModelNotTunable(Policy policy) implements DatasetRule {
  private static final RuleInfo INFO =
      RuleInfo.error("provider/model-not-tunable", "the provider does not tune this model")
          .why("The job is rejected.")
          .fix("Choose a model that can be tuned.")
          .source("OpenAI pricing page, models with a training price, 2026-10")
          .flagged(Samples.CHAT)
          .flaggedOption("model", "gpt-5-mini")
          .clean(Samples.CHAT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Statistics statistics, Findings findings) {
    ModelTable.standard()
        .find(policy.provider().label(), policy.model())
        .filter(facts -> facts.methods().isEmpty())
        .ifPresent(
            facts ->
                findings.addWhole(
                    this,
                    1,
                    "%s is not tuned by %s (%s)"
                        .formatted(policy.model(), policy.provider().title(), facts.source())));
  }
}
