package io.github.tuneready;

import io.github.tuneready.catalogue.Catalogue;
import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.rule.Severity;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules that may find something under a policy: those that are selected and not off. */
final class Findable {
  private final Set<String> ids;

  Findable(Policy policy) {
    this.ids =
        Catalogue.rules(policy).stream()
            .filter(rule -> policy.ruleSeverities().of(rule.info()) != Severity.OFF)
            .map(rule -> rule.info().id())
            .collect(Collectors.toUnmodifiableSet());
  }

  boolean has(String id) {
    return ids.contains(id);
  }
}
