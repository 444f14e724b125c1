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
    rules.addAll(ConversationRules.all(policy));
    rules.addAll(ToolRules.all(policy));
    rules.addAll(ImageRules.all(policy));
    rules.addAll(PreferenceRules.all(policy));
    rules.addAll(ReinforcementRules.all(policy));
    rules.addAll(CompletionRules.all(policy));
    rules.addAll(ContentRules.all(policy));
    rules.addAll(DuplicateRules.answers(policy));
    rules.addAll(SecretRules.all(policy));
    rules.addAll(PrivacyRules.all(policy));
    rules.addAll(TokenRules.all(policy));
    rules.addAll(SizeRules.all(policy));
    rules.addAll(DuplicateRules.duplicates(policy));
    rules.addAll(SimilarRules.duplicates(policy));
    rules.addAll(DuplicateRules.contradictions(policy));
    rules.addAll(SimilarRules.contradictions(policy));
    rules.addAll(DuplicateRules.leaks(policy));
    rules.addAll(SimilarRules.leaks(policy));
    rules.add(new MixedLanguages(policy));
    rules.addAll(StyleRules.all(policy));
    rules.addAll(ValidationRules.all(policy));
    rules.addAll(ProviderRules.all(policy));
    rules.add(new CostOverLimit(policy));
    rules.add(new PriceUnknown(policy));
    return List.copyOf(rules);
  }

  /** The rules that a policy selects. */
  public static List<Rule> rules(Policy policy) {
    return all(policy).stream().filter(rule -> policy.selection().includes(rule.info())).toList();
  }
}
