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

/** An example in which somebody else than the user opens the talk. */
final class FirstNotUser implements ExampleRule {
  private static final RuleInfo INFO =
      RuleInfo.info("conversation/first-not-user", "the talk is not opened by the user")
          .at(Provider.BEDROCK, Severity.ERROR)
          .why(
              "Some platforms want the user first; elsewhere it is legal, but what opens the talk is"
                  + " learned without a question.")
          .fix("Put the user's message first, or drop the greeting before it.")
          .source(
              "Amazon Bedrock documentation, Claude 3 Haiku fine-tuning, read 2026-11; OpenAI documents no such rule")
          .flagged(
              """
              {"messages":[{"role":"assistant","content":"Welcome!"},{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello!"}]}
              """)
          .clean(ExampleLines.CHAT);

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
      Role role = message.role();
      if (role.isInstruction()) {
        continue;
      }
      if (role != Role.USER && role != Role.UNKNOWN) {
        findings.add(this, example, message.node(), "role '" + role.label() + "' opens the talk");
      }
      return;
    }
  }
}
