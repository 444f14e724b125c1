package io.github.tuneready.catalogue;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Message;
import io.github.tuneready.example.ToolCall;
import io.github.tuneready.json.Quotation;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Features;

/** A call of a function that the example does not declare, though it declares others. */
final class UndeclaredFunction implements ExampleRule {
  private static final RuleInfo INFO =
      RuleInfo.warning("tools/undeclared-function", "a call names a function that is not declared")
          .why("The model learns to call what it is not offered.")
          .fix("Declare the function in 'tools', or correct the name.")
          .source(
              "OpenAI API specification, 2025-05; Azure documentation,"
                  + " fine-tuning-functions, read 2026-11")
          .flagged(
              """
              {"messages":[{"role":"user","content":"Rain?"},{"role":"assistant","tool_calls":[{"id":"call_1","type":"function","function":{"name":"snow","arguments":"{}"}}]}],"tools":[{"type":"function","function":{"name":"rain"}}]}
              """)
          .clean(ExampleLines.TOOL_CALL);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Example example, Features features, Findings findings) {
    DeclaredTools tools = DeclaredTools.of(example);
    if (tools == null) {
      return;
    }
    for (Message message : example.allMessages()) {
      for (ToolCall call : message.toolCalls()) {
        if (!call.name().isEmpty() && tools.find(call.name()) == null) {
          String fault = Quotation.of(call.name()) + " is not declared";
          findings.add(this, example, call.nameNode(), fault);
        }
      }
    }
  }
}
