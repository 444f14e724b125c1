package io.github.tuneready.catalogue;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Role;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Features;

/** An example in which no user speaks. */
final class NoUser implements ExampleRule {
  private static final RuleInfo INFO =
      RuleInfo.warning("conversation/no-user", "no message is from the user")
          .why("The model learns to speak unasked, which it never will be when it is used.")
          .fix("Add what the user asked, or remove the line.")
          .source(
              "OpenAI cookbook, Chat_finetuning_data_prep, read 2026-11; Azure skills, 2026-08-21")
          .flagged(
              """
              {"messages":[{"role":"system","content":"Greet."},{"role":"assistant","content":"Hello!"}]}
              """)
          .clean(ExampleLines.CHAT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Example example, Features features, Findings findings) {
    boolean unclear = Conversation.isUnclear(example);
    if (!Conversation.isSupervised(example) || unclear || Conversation.has(example, Role.USER)) {
      return;
    }
    findings.add(this, example, Conversation.node(example), "no message is from the user");
  }
}
