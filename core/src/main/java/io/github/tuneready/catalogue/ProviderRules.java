package io.github.tuneready.catalogue;

import io.github.tuneready.model.LifecycleEvent;
import io.github.tuneready.rule.Rule;
import io.github.tuneready.rule.RuleInfo;
import java.util.List;

/** Whether the provider tunes this model, by this method, on this day. */
final class ProviderRules {
  private static final String DATES =
      "OpenAI deprecations page, 2026-09-11 and 2026-10-14; Microsoft Foundry model retirement"
          + " schedule, 2026-07-07";

  private ProviderRules() {}

  static List<Rule> all(Policy policy) {
    return List.of(
        new LifecycleRule(
            RuleInfo.error("provider/tuning-closed", "the provider starts no tuning job any more")
                .why("The job is refused: HTTP 403, training_not_available.")
                .fix("Choose another provider; the format is taken by several.")
                .source(DATES)
                .flagged(Samples.CHAT)
                .flaggedOption("as-of", "2027-01-06")
                .clean(Samples.CHAT),
            policy,
            event -> event.kind() == LifecycleEvent.Kind.CLOSED,
            true),
        new LifecycleRule(
            RuleInfo.error("provider/model-retired", "the model is shut down")
                .why("Neither it nor a model tuned from it answers any more.")
                .fix("Choose a model that is still there.")
                .source(DATES)
                .flagged(Samples.CHAT)
                .flaggedOption("model", "gpt-3.5-turbo")
                .clean(Samples.CHAT),
            policy,
            event -> event.kind() == LifecycleEvent.Kind.RETIRED,
            true),
        new LifecycleRule(
            RuleInfo.warning("provider/tuning-restricted", "not every organisation can start a job")
                .why("The job is refused unless the organisation has tuned before.")
                .fix("Find out whether yours still can before you go on.")
                .source(DATES)
                .flagged(Samples.CHAT)
                .clean(Samples.CHAT)
                .cleanOption("as-of", "2026-01-01"),
            policy,
            event ->
                event.kind() == LifecycleEvent.Kind.CLOSED_TO_NEW
                    || event.kind() == LifecycleEvent.Kind.CLOSED_TO_INACTIVE,
            true),
        new LifecycleRule(
            RuleInfo.warning("provider/tuning-closes", "the provider will stop tuning")
                .why("After that day the model can be neither tuned nor tuned again.")
                .fix("Start the job before that day, or choose another provider.")
                .source(DATES)
                .flagged(Samples.CHAT)
                .clean(Samples.CHAT)
                .cleanOption("provider", "together"),
            policy,
            event -> event.kind() == LifecycleEvent.Kind.CLOSED,
            false),
        new LifecycleRule(
            RuleInfo.warning("provider/model-retires", "the model will be shut down")
                .why("From that day the tuned model answers no more: the work is lost.")
                .fix("Reckon with its remaining time, or choose a model that stays longer.")
                .source(DATES)
                .flagged(Samples.CHAT)
                .clean(Samples.CHAT)
                .cleanOption("provider", "together"),
            policy,
            event -> event.kind() == LifecycleEvent.Kind.RETIRED,
            false),
        new ModelNotTunable(policy),
        new MethodNotOffered(policy),
        new ModelUnknown(policy));
  }
}
