package io.github.tuneready.catalogue;

import io.github.tuneready.model.LifecycleEvent;
import io.github.tuneready.model.ModelTable;
import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Statistics;
import java.util.function.Predicate;

/**
 * A rule that is a value: it reports what the provider has announced for the model.
 *
 * @param info the rule's page
 * @param policy names provider, model and day
 * @param kind which announcements
 * @param inForce whether they have come by the day, or are still to come
 */
record LifecycleRule(RuleInfo info, Policy policy, Predicate<LifecycleEvent> kind, boolean inForce)
    implements DatasetRule {
  @Override
  public void check(Statistics statistics, Findings findings) {
    ModelTable.standard().events(policy.provider().label(), policy.model()).stream()
        .filter(kind)
        .filter(event -> event.inForce(policy.asOf()) == inForce)
        .forEach(event -> findings.addWhole(this, 1, message(event)));
  }

  private String message(LifecycleEvent event) {
    String about = event.models().isEmpty() ? policy.provider().title() : policy.model();
    return (inForce ? "since " : "from ") + event.date() + ", " + about + ": " + event.text();
  }
}
