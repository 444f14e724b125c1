package io.github.tuneready.catalogue;

import io.github.tuneready.rule.Limit;
import io.github.tuneready.rule.Severity;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a policy file says of a rule or a family.
 *
 * @param rule its id or the family's name
 * @param severity another severity
 * @param limit from how many lines on its findings are errors
 * @param reason why; for whoever reads the file
 * @param until the last day on which this holds
 */
public record RuleSetting(
    String rule,
    Optional<Severity> severity,
    Optional<Limit> limit,
    Optional<String> reason,
    Optional<LocalDate> until) {

  /** Whether it holds on a day. */
  public boolean holdsOn(LocalDate day) {
    return until.isEmpty() || !day.isAfter(until.get());
  }
}
