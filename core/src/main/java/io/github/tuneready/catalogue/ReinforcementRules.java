package io.github.tuneready.catalogue;

import io.github.tuneready.rule.Rule;
import java.util.List;

/** What can be wrong with rows for reinforcement tuning. */
final class ReinforcementRules {
  static final String SPECIFICATION =
      "OpenAI API specification, FineTuneReinforcementRequestInput, 2025-05";

  private ReinforcementRules() {}

  static List<Rule> all(Policy policy) {
    return List.of(
        new LastNotUser(),
        new SystemRole(),
        new NoReference(),
        new InconsistentReferences(),
        new AnswerInPrompt(),
        new ReasoningRequest(),
        new TooManyRows());
  }
}
