package io.github.tuneready.catalogue;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Message;
import io.github.tuneready.example.Role;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Features;

/** A supervised example with the developer role, which that method does not list. */
final class DeveloperRole implements ExampleRule {
  private static final RuleInfo INFO =
      RuleInfo.warning("conversation/developer-role", "'developer' is no role of supervised tuning")
          .why(
              "The specification lists it for reinforcement tuning alone; the job may be rejected.")
          .fix("Write 'system'.")
          .source("OpenAI API specification, FineTuneChatRequestInput, 2025-05")
          .flagged(
              """
              {"messages":[{"role":"developer","content":"Be brief."},{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello!"}]}
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
    if (!Conversation.isSupervised(example)) {
      return;
    }
    for (Message message : example.messages()) {
      if (message.role() == Role.DEVELOPER) {
        findings.add(this, example, message.node(), "the message is of role 'developer'");
      }
    }
  }
}
