package io.github.tuneready.catalogue;

import io.github.tuneready.rule.RuleInfo;
import java.util.Set;

/**
 * Which rules run.
 *
 * @param select ids or families to run; empty for all
 * @param ignore ids or families to leave out
 */
public record Selection(Set<String> select, Set<String> ignore) {
  /** Copies the sets. */
  public Selection {
    select = Set.copyOf(select);
    ignore = Set.copyOf(ignore);
  }

  /** All rules. */
  public static Selection all() {
    return new Selection(Set.of(), Set.of());
  }

  /** Whether a rule runs. */
  public boolean includes(RuleInfo info) {
    return (select.isEmpty() || names(select, info)) && !names(ignore, info);
  }

  private static boolean names(Set<String> names, RuleInfo info) {
    return names.contains(info.id()) || names.contains(info.family());
  }
}
