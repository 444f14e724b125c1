package io.github.tuneready.catalogue;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Message;
import io.github.tuneready.example.Role;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.Provider;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.rule.Severity;
import io.github.tuneready.statistics.Features;

/** An instruction that comes after the talk has begun. */
final class SystemNotFirst implements ExampleRule {
  private static final RuleInfo INFO =
      RuleInfo.warning("conversation/system-not-first", "a system message comes late")
          .at(Provider.TOGETHER, Severity.ERROR)
          .why(
              "Many chat templates take instructions at the start alone, and drop or refuse"
                  + " others.")
          .fix("Move it to the start, or make it part of a user's message.")
          .source("Together client, 2025-12; OpenAI documents no such rule")
          .flagged(
              """
              {"messages":[{"role":"user","content":"Hi"},{"role":"system","content":"Be brief."},{"role":"assistant","content":"Hello!"}]}
              """)
          .clean(
              """
              {"messages":[{"role":"system","content":"Be brief."},{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello!"}]}
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Example example, Features features, Findings findings) {
    boolean begun = false;
    for (Message message : example.messages()) {
      Role role = message.role();
      if (begun && role.isInstruction()) {
        findings.add(
            this, example, message.node(), "role '" + role.label() + "' after the talk has begun");
      }
      begun |= !role.isInstruction();
    }
  }
}
