package io.github.tuneready.catalogue;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Message;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Features;

/** An example that calls tools and declares none. */
final class NoDefinitions implements ExampleRule {
  private static final RuleInfo INFO =
      RuleInfo.info("tools/no-definitions", "an example calls tools and declares none")
          .why(
              "Leaving definitions out saves tokens, but the model must then be used"
                  + " without them too, and learns names and arguments by heart.")
          .fix("Nothing if it is meant so; else declare the tools in every example.")
          .source(
              "Azure documentation, fine-tuning-functions, which names it as a way to save"
                  + " tokens, read 2026-11")
          .flagged(
              """
              {"messages":[{"role":"user","content":"Rain?"},{"role":"assistant","tool_calls":[{"id":"call_1","type":"function","function":{"name":"rain","arguments":"{}"}}]}]}
              """)
          .clean(ExampleLines.TOOL_CALL);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Example example, Features features, Findings findings) {
    if (!example.tools().isEmpty()) {
      return;
    }
    for (Message message : example.allMessages()) {
      if (!message.toolCalls().isEmpty()) {
        int node = message.toolCalls().get(0).node();
        findings.add(this, example, node, "no tool is declared");
        return;
      }
    }
  }
}
