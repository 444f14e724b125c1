package io.github.tuneready.catalogue;

import io.github.tuneready.rule.Rule;
import java.util.List;

/** What can be wrong with the tokens of the examples. */
final class TokenRules {
  private TokenRules() {}

  static List<Rule> all(Policy policy) {
    return List.of(
        new LongerThanContext(policy),
        new NothingLeftToLearn(policy),
        new SystemShare(policy.content().systemShare()),
        new EncodingAssumed(policy));
  }
}
