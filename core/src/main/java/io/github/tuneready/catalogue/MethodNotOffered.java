package io.github.tuneready.catalogue;

import io.github.tuneready.example.Format;
import io.github.tuneready.model.ModelTable;
import io.github.tuneready.model.TuningMethod;
import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Statistics;
import java.util.List;
import java.util.Optional;

/**
 * A file for a method by which the model is not tuned.
 *
 * @param policy names provider and model
 */
record MethodNotOffered(Policy policy) implements DatasetRule {
  private static final RuleInfo INFO =
      RuleInfo.error("provider/method-not-offered", "the model is not tuned by this method")
          .why("The job is rejected: the file is in the format of another method.")
          .fix("Name a model that is tuned by this method with --model, or rewrite the file.")
          .source("OpenAI and Azure model tables, 2026-06 and 2026-02")
          .flagged(Samples.REINFORCEMENT)
          .clean(Samples.CHAT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Statistics statistics, Findings findings) {
    Format format = statistics.counts().format();
    Optional<TuningMethod> method = TuningMethod.of(format.method());
    boolean refused =
        method.isPresent()
            && ModelTable.standard()
                .find(policy.provider().label(), policy.model())
                .filter(facts -> !facts.methods().isEmpty() && !facts.offers(method.get()))
                .isPresent();
    if (refused) {
      findings.addWhole(this, 1, message(method.get()));
    }
  }

  private String message(TuningMethod method) {
    List<String> models = ModelTable.standard().offering(policy.provider().label(), method);
    return "the file is for %s tuning, which %s offers for %s, not for %s"
        .formatted(
            method.label(),
            policy.provider().title(),
            models.isEmpty() ? "no model" : String.join(", ", models),
            policy.model());
  }
}
