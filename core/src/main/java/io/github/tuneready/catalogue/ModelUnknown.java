package io.github.tuneready.catalogue;

import io.github.tuneready.model.ModelTable;
import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.Provider;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.rule.Severity;
import io.github.tuneready.statistics.Statistics;
import java.util.List;

/**
 * A model that is not in the table.
 *
 * @param policy names provider and model
 */
record ModelUnknown(Policy policy) implements DatasetRule {
  private static final RuleInfo INFO =
      RuleInfo.off("provider/model-unknown", "nothing is known of this model")
          .at(Provider.OPENAI, Severity.INFO)
          .at(Provider.AZURE, Severity.INFO)
          .why("Its context and methods are not checked.")
          .fix("Check the name; a model newer than the table is simply not in it.")
          .source("The table of models of this project, 2026-11-24")
          .flagged(Samples.CHAT)
          .flaggedOption("model", "gpt-4.1-mimi")
          .clean(Samples.CHAT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Statistics statistics, Findings findings) {
    ModelTable table = ModelTable.standard();
    String provider = policy.provider().label();
    if (table.find(provider, policy.model()).isPresent()) {
      return;
    }
    List<String> nearest = table.nearest(provider, policy.model());
    String hint = nearest.isEmpty() ? "" : "; did you mean " + String.join(" or ", nearest) + "?";
    findings.addWhole(
        this,
        1,
        "%s is not in the table of %s as of %s%s"
            .formatted(policy.model(), policy.provider().title(), table.asOf(), hint));
  }
}
