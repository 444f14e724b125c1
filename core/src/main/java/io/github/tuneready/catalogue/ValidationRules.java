package io.github.tuneready.catalogue;

import io.github.tuneready.rule.Rule;
import java.util.List;

/** Whether there is a validation file, and whether it suits the training file. */
final class ValidationRules {
  private ValidationRules() {}

  static List<Rule> all(Policy policy) {
    return List.of(
        new NoValidation(),
        new NoReinforcementValidation(),
        new OtherValidationFormat(),
        new SmallValidation());
  }
}
