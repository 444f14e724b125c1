package io.github.tuneready.catalogue;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Message;
import io.github.tuneready.example.Role;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Features;

/** An example whose answers all have weight 0. */
final class NothingTrained implements ExampleRule {
  private static final RuleInfo INFO =
      RuleInfo.warning("conversation/nothing-trained", "every answer has weight 0")
          .why("The model learns nothing from the example, and its tokens are paid for.")
          .fix("Give the answer to learn weight 1 or no weight, or remove the line.")
          .source("OpenAI supervised fine-tuning guide, weight of multi-turn examples, 2026-08")
          .flagged(
              """
              {"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello!","weight":0}]}
              """)
          .clean(
              """
              {"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"What?","weight":0},{"role":"user","content":"Hi!"},{"role":"assistant","content":"Hello!","weight":1}]}
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Example example, Features features, Findings findings) {
    if (!Conversation.isSupervised(example) || !Conversation.has(example, Role.ASSISTANT)) {
      return;
    }
    for (Message message : example.messages()) {
      if (message.isTrained()) {
        return;
      }
    }
    findings.add(this, example, Conversation.node(example), "every answer has weight 0");
  }
}
