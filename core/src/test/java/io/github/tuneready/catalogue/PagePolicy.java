package io.github.tuneready.catalogue;

import io.github.tuneready.example.Format;
import io.github.tuneready.rule.Goal;
import io.github.tuneready.rule.Provider;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.rule.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** The policy under which the lines of a rule's page are checked. */
final class PagePolicy {
  private PagePolicy() {}

  /** The standard policy at the first provider for which the rule looks, and the page's options. */
  static Policy of(RuleInfo info, Map<String, String> options) {
    Policy policy = Policy.standard().withProvider(provider(info));
    for (Map.Entry<String, String> option : options.entrySet()) {
      policy = with(policy, option.getKey(), option.getValue());
    }
    return policy;
  }

  private static Provider provider(RuleInfo info) {
    for (Provider provider : Provider.values()) {
      if (info.severityAt(provider) != Severity.OFF) {
        return provider;
      }
    }
    throw new AssertionError(info.id() + " is off at every provider");
  }

  private static Policy with(Policy policy, String option, String value) {
    return switch (option) {
      case "as-of" -> policy.withAsOf(LocalDate.parse(value));
      case "epochs" -> policy.withEpochs(Integer.parseInt(value));
      case "goal" -> policy.withGoal(Goal.of(value).orElseThrow());
      case "max-cost" -> policy.withMaxCostUsd(new BigDecimal(value));
      case "method" -> policy.withMethod(Format.ofMethod(value).orElseThrow());
      case "model" -> policy.withModel(value);
      case "provider" -> policy.withProvider(Provider.of(value).orElseThrow());
      default -> throw new AssertionError("no option --" + option);
    };
  }
}
