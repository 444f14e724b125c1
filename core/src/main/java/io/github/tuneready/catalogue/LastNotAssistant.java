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

/** An example that ends with somebody else than the assistant. */
final class LastNotAssistant implements ExampleRule {
  private static final RuleInfo INFO =
      RuleInfo.warning(
              "conversation/last-not-assistant", "the last message is not from the assistant")
          .at(Provider.AZURE, Severity.ERROR)
          .at(Provider.MISTRAL, Severity.ERROR)
          .at(Provider.BEDROCK, Severity.ERROR)
          .why("What follows the last answer is never learned from; some platforms reject it.")
          .fix("Add the answer, or cut the example after the last one.")
          .source(
              "Azure skills, dataset-formats.md, 2026-08-21; mistral-finetune README, read 2026-11;"
                  + " OpenAI documents no such rule")
          .flagged(
              """
              {"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello!"},{"role":"user","content":"Bye"}]}
              """)
          .clean(ExampleLines.CHAT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Example example, Features features, Findings findings) {
    if (!Conversation.isSupervised(example) || !Conversation.has(example, Role.ASSISTANT)) {
      return;
    }
    Message last = example.last();
    if (last.role() != Role.ASSISTANT && last.role() != Role.UNKNOWN) {
      String role = last.role().label();
      findings.add(this, example, last.node(), "the last message is of role '" + role + "'");
    }
  }
}
