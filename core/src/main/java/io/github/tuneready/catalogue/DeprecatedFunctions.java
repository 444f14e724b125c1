package io.github.tuneready.catalogue;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Message;
import io.github.tuneready.example.Role;
import io.github.tuneready.example.Tool;
import io.github.tuneready.json.JsonDocument;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Features;

/** An example with the deprecated forerunners of tools. */
final class DeprecatedFunctions implements ExampleRule {
  private static final RuleInfo INFO =
      RuleInfo.info("tools/deprecated-functions", "an example uses the deprecated functions")
          .why("They are still taken, but the tuned model will answer in the deprecated form.")
          .fix("Write 'tools', 'tool_calls' and the role 'tool'.")
          .source("OpenAI API specification, 2025-05; OpenAI deprecations, 2026-05-07")
          .flagged(ExampleLines.FUNCTION_CALL)
          .clean(ExampleLines.TOOL_CALL);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Example example, Features features, Findings findings) {
    int node = node(example);
    if (node != JsonDocument.NONE) {
      findings.add(this, example, node, "a deprecated function, not a tool");
    }
  }

  /** The first message or definition in the deprecated form. */
  private static int node(Example example) {
    for (Message message : example.allMessages()) {
      boolean calls = !message.toolCalls().isEmpty();
      if (message.role() == Role.FUNCTION || (calls && hasDeprecated(message))) {
        return message.node();
      }
    }
    for (Tool tool : example.tools()) {
      if (tool.deprecated()) {
        return tool.node();
      }
    }
    return JsonDocument.NONE;
  }

  private static boolean hasDeprecated(Message message) {
    return message.toolCalls().get(message.toolCalls().size() - 1).deprecated();
  }
}
