package io.github.tuneready.catalogue;

import io.github.tuneready.example.Example;
import io.github.tuneready.json.JsonDocument;
import io.github.tuneready.json.JsonKey;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Features;

/** An example that says how to call tools and declares none. */
final class ParallelWithoutTools implements ExampleRule {
  private static final RuleInfo INFO =
      RuleInfo.warning("tools/parallel-without-tools", "'parallel_tool_calls' without 'tools'")
          .why("The chat API rejects it; for training it is not documented.")
          .fix("Remove the key where no tool is declared.")
          .source("OpenAI API reference, chat completions, 2026-08")
          .flagged(
              """
              {"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello!"}],"parallel_tool_calls":false}
              """)
          .clean(ExampleLines.TOOL_CALL);

  private static final JsonKey PARALLEL_TOOL_CALLS = JsonKey.of("parallel_tool_calls");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Example example, Features features, Findings findings) {
    if (!example.tools().isEmpty() || example.messages().isEmpty()) {
      return;
    }
    // The object that holds the messages: the line, or the input of a preference pair.
    int holder = example.json().parent(Conversation.node(example));
    int node = example.json().find(holder, PARALLEL_TOOL_CALLS);
    if (node != JsonDocument.NONE) {
      findings.add(this, example, node, "no tool is declared");
    }
  }
}
