package io.github.tuneready.catalogue;

import io.github.tuneready.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** All rules, in the order of the report. Adding a rule is one file and one line in its family. */
public final class Catalogue {
  private Catalogue() {}

  /** Every rule there is, with the thresholds of a policy. */
  public static List<Rule> all(Policy policy) {
    List<Rule> rules = new ArrayList<>();
    rules.addAll(FormatRules.all(policy));
    rules.addAll(TokenRules.all(policy));
    rules.addAll(SizeRules.all(policy));
    rules.addAll(DuplicateRules.all());
    rules.addAll(ValidationRules.all());
    rules.addAll(LanguageRules.all());
    rules.addAll(CostRules.all(policy));
    rules.addAll(ProviderRules.all(policy));
    return List.copyOf(rules);
  }

  /** The rules that a policy selects. */
  public static List<Rule> rules(Policy policy) {
    return all(policy).stream().filter(rule -> policy.selection().includes(rule.info())).toList();
  }
}
