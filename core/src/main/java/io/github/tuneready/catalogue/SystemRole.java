package io.github.tuneready.catalogue;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Format;
import io.github.tuneready.example.Message;
import io.github.tuneready.example.Role;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Features;

/** The role system in a row for reinforcement tuning. */
record SystemRole() implements ExampleRule {
  private static final RuleInfo INFO =
      RuleInfo.warning("reinforcement/system-role", "a row instructs as 'system'")
          .why("Reasoning models take instructions as 'developer'; 'system' is not specified.")
          .fix("Rename the role to 'developer'.")
          .source(ReinforcementRules.SPECIFICATION)
          .flagged(
              """
              {"messages":[{"role":"system","content":"Answer with a number."},{"role":"user","content":"What is 17 times 3?"}],"answer":"51"}
              """)
          .clean(Samples.REINFORCEMENT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Example example, Features features, Findings findings) {
    if (example.format() != Format.REINFORCEMENT) {
      return;
    }
    for (Message message : example.messages()) {
      if (message.role() == Role.SYSTEM) {
        findings.add(this, example, message.node(), "a message of role 'system'");
      }
    }
  }
}
