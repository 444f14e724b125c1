package io.github.tuneready.rule;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * How severe each rule is in one run: what the user says, else the provider's profile. Immutable.
 *
 * @param provider who will run the job
 * @param overrides severities by rule id or family; an id counts more than its family
 */
public record Severities(Provider provider, Map<String, Severity> overrides) {
  /** Copies the overrides. */
  public Severities {
    requireNonNull(provider);
    overrides = Map.copyOf(overrides);
  }

  /** The severity of a rule's findings. */
  public Severity of(RuleInfo info) {
    Severity byId = overrides.get(info.id());
    Severity override = byId != null ? byId : overrides.get(info.family());
    return override != null ? override : info.severityAt(provider);
  }
}
