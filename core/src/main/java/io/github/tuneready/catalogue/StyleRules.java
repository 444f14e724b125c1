package io.github.tuneready.catalogue;

import io.github.tuneready.rule.Rule;
import java.util.List;

/** Rules about how the answers are written. */
final class StyleRules {
  private StyleRules() {}

  static List<Rule> all(Policy policy) {
    return List.of(new LlmPrevalence(policy), new AssistantBoilerplate(), new LowDiversity(policy));
  }
}
