package io.github.tuneready.catalogue;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Message;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Features;

/** A message that calls in the current form and in the deprecated one. */
final class BothCallForms implements ExampleRule {
  private static final RuleInfo INFO =
      RuleInfo.warning("tools/both-call-forms", "a message has 'tool_calls' and 'function_call'")
          .why("The chat API gives one of the two; which one the trainer uses is not documented.")
          .fix("Keep 'tool_calls'.")
          .source("OpenAI API reference, assistant message, 2026-08")
          .flagged(
              """
              {"messages":[{"role":"user","content":"Rain?"},{"role":"assistant","tool_calls":[{"id":"call_1","type":"function","function":{"name":"rain","arguments":"{}"}}],"function_call":{"name":"rain","arguments":"{}"}}]}
              """)
          .clean(ExampleLines.TOOL_CALL);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Example example, Features features, Findings findings) {
    for (Message message : example.allMessages()) {
      int calls = message.toolCalls().size();
      // The parser puts the deprecated call last.
      if (calls > 1
          && message.toolCalls().get(calls - 1).deprecated()
          && !message.toolCalls().get(0).deprecated()) {
        int node = message.toolCalls().get(calls - 1).node();
        findings.add(this, example, node, "'function_call' stands beside 'tool_calls'");
      }
    }
  }
}
