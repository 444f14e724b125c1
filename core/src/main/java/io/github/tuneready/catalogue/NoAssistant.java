package io.github.tuneready.catalogue;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Role;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Features;

/** An example in which the assistant never speaks, so that nothing is learned. */
final class NoAssistant implements ExampleRule {
  private static final RuleInfo INFO =
      RuleInfo.error("conversation/no-assistant", "no message is from the assistant")
          .why("There is no answer to learn; the platform rejects the file.")
          .fix("Add the answer the model should give, or remove the line.")
          .source(
              "OpenAI server message \"At least one message must be from the assistant\", read"
                  + " 2026-11; OpenAI cookbook, Chat_finetuning_data_prep")
          .flagged(
              ExampleLines.CHAT
                  + ExampleLines.CHAT
                  + """
                    {"messages":[{"role":"system","content":"Be brief."},{"role":"user","content":"Hi"}]}
                    """)
          .clean(ExampleLines.CHAT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Example example, Features features, Findings findings) {
    boolean unclear = Conversation.isUnclear(example);
    if (!Conversation.isSupervised(example)
        || unclear
        || Conversation.has(example, Role.ASSISTANT)) {
      return;
    }
    findings.add(this, example, Conversation.node(example), "no message is from the assistant");
  }
}
