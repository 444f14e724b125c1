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

/**
 * Two messages in a row from the same side.
 *
 * @param role who speaks twice
 * @param info the rule's page
 */
record Consecutive(Role role, RuleInfo info) implements ExampleRule {
  /** Two messages of the assistant. */
  static Consecutive assistants() {
    return new Consecutive(
        Role.ASSISTANT,
        RuleInfo.warning(
                "conversation/consecutive-assistants", "the assistant speaks twice in a row")
            .at(Provider.AZURE, Severity.ERROR)
            .at(Provider.TOGETHER, Severity.ERROR)
            .at(Provider.MISTRAL, Severity.ERROR)
            .at(Provider.BEDROCK, Severity.ERROR)
            .why("The model learns to go on after its answer, or to call without waiting.")
            .fix("Join the two messages; put several calls into one 'tool_calls'.")
            .source(
                "microsoft-foundry/fine-tuning issue 23 and pull request 38, 2026; Together client,"
                    + " 2025-12; OpenAI documents no such rule")
            .flagged(
                """
                {"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello!"},{"role":"assistant","content":"How are you?"}]}
                """)
            .clean(ExampleLines.TOOL_CALL));
  }

  /** Two messages of the user. */
  static Consecutive users() {
    return new Consecutive(
        Role.USER,
        RuleInfo.warning("conversation/consecutive-users", "the user speaks twice in a row")
            .at(Provider.TOGETHER, Severity.ERROR)
            .at(Provider.MISTRAL, Severity.ERROR)
            .at(Provider.BEDROCK, Severity.ERROR)
            .at(Provider.GENERIC, Severity.INFO)
            .why("OpenAI takes it; platforms that want user and assistant in turn reject it.")
            .fix("Join the two messages, or look for an answer lost between them.")
            .source(
                "OpenAI vision fine-tuning guide, whose sample does it, 2026-08; Together client,"
                    + " 2025-12; mistral-finetune README, read 2026-11")
            .flagged(
                """
                {"messages":[{"role":"user","content":"Hi"},{"role":"user","content":"Hello?"},{"role":"assistant","content":"Hello!"}]}
                """)
            .clean(ExampleLines.CHAT));
  }

  @Override
  public void check(Example example, Features features, Findings findings) {
    Role before = Role.UNKNOWN;
    boolean called = false;
    for (Message message : example.messages()) {
      if (message.role() == role && before == role) {
        String fault =
            called
                ? "the assistant speaks again before its call is answered"
                : "a second message of role '" + role.label() + "' in a row";
        findings.add(this, example, message.node(), fault);
      }
      before = message.role();
      called = !message.toolCalls().isEmpty();
    }
  }
}
