package io.github.tuneready.catalogue;

import io.github.tuneready.example.Format;
import io.github.tuneready.model.LifecycleEvent;
import io.github.tuneready.model.LifecycleEvent.Kind;
import io.github.tuneready.model.ModelFacts;
import io.github.tuneready.model.ModelTable;
import io.github.tuneready.model.TuningMethod;
import io.github.tuneready.rule.Provider;
import io.github.tuneready.rule.Rule;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Statistics;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether the provider still tunes this model, by what it has announced and the day asked for. */
final class ProviderRules {
  private static final String SOURCE =
      "OpenAI deprecations page, entry of 2026-05-07; other providers' pages, see models.json";

  private final Policy policy;
  private final ModelTable table = ModelTable.standard();

  private ProviderRules(Policy policy) {
    this.policy = policy;
  }

  static List<Rule> all(Policy policy) {
    return new ProviderRules(policy).all();
  }

  private List<Rule> all() {
    return List.of(
        new WholeRule(
            RuleInfo.error("provider/closed", "the provider no longer starts tuning jobs")
                .why("The job is refused, whatever the file is like.")
                .fix("Choose another provider with --provider; the file's format lives on there.")
                .source(SOURCE)
                .flagged(Samples.CHAT)
                .flaggedOption("as-of", "2027-02-01")
                .clean(Samples.CHAT)
                .cleanOption("provider", "generic"),
            statistics -> events(EnumSet.of(Kind.CLOSED), true)),
        new WholeRule(
            RuleInfo.error("provider/model-retired", "the model is retired")
                .why("A retired model answers no more, and neither does what was tuned from it.")
                .fix("Choose a model that is still offered, with --model.")
                .source(SOURCE)
                .flagged(Samples.CHAT)
                .flaggedOption("model", "gpt-3.5-turbo")
                .clean(Samples.CHAT)
                .cleanOption("provider", "generic"),
            statistics -> events(EnumSet.of(Kind.RETIRED), true)),
        new WholeRule(
            RuleInfo.warning("provider/restricted", "the provider starts jobs for some only")
                .why("Organisations outside of the group get HTTP 403, training_not_available.")
                .fix("Ask whether yours still may before you prepare more data.")
                .source(SOURCE)
                .flagged(Samples.CHAT)
                .clean(Samples.CHAT)
                .cleanOption("provider", "generic"),
            statistics -> events(EnumSet.of(Kind.CLOSED_TO_NEW, Kind.CLOSED_TO_INACTIVE), true)),
        new WholeRule(
            RuleInfo.warning("provider/ending", "an end of tuning or of the model is announced")
                .why("What you tune now must be tuned again elsewhere after that day.")
                .fix("Reckon with the day, or choose another provider or model now.")
                .source(SOURCE)
                .flagged(Samples.CHAT)
                .clean(Samples.CHAT)
                .cleanOption("provider", "generic"),
            statistics -> events(EnumSet.of(Kind.CLOSED, Kind.RETIRED), false)),
        new WholeRule(
            RuleInfo.error(
                    "provider/method-not-offered", "the model is not offered for this method")
                .why("The job is refused: model and method do not go together.")
                .fix("Choose one of the models that are offered for the method.")
                .source("providers' fine-tuning pages, see models.json, 2026-11")
                .flagged(Samples.COMPLETION)
                .clean(Samples.CHAT),
            this::method));
  }

  /** The announcements of these kinds that hold already, or that do not hold yet. */
  private @Nullable String events(Set<Kind> kinds, boolean inForce) {
    if (policy.provider() == Provider.GENERIC) {
      return null;
    }
    String told =
        table.events(policy.provider().label(), policy.model()).stream()
            .filter(event -> kinds.contains(event.kind()))
            .filter(event -> event.inForce(policy.asOf()) == inForce)
            .map(ProviderRules::told)
            .collect(Collectors.joining("; "));
    return told.isEmpty() ? null : told;
  }

  private static String told(LifecycleEvent event) {
    return event.date() + ": " + event.text();
  }

  private @Nullable String method(Statistics statistics) {
    Optional<ModelFacts> facts = table.find(policy.provider().label(), policy.model());
    Format format = statistics.counts().format();
    if (facts.isEmpty() || facts.get().methods().isEmpty() || format == Format.UNKNOWN) {
      return null;
    }
    TuningMethod method =
        switch (format) {
          case PREFERENCE -> TuningMethod.DPO;
          case REINFORCEMENT -> TuningMethod.REINFORCEMENT;
          case COMPLETION -> TuningMethod.COMPLETION;
          case CHAT, UNKNOWN -> TuningMethod.SUPERVISED;
        };
    if (facts.get().offers(method)) {
      return null;
    }
    List<String> offered = table.offering(policy.provider().label(), method);
    return policy.model()
        + " is not offered for "
        + method.label()
        + " tuning"
        + (offered.isEmpty() ? "" : "; offered are " + String.join(", ", offered));
  }
}
