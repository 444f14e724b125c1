package io.github.tuneready.catalogue;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Message;
import io.github.tuneready.example.Role;
import io.github.tuneready.example.ToolCall;
import io.github.tuneready.json.Quotation;
import io.github.tuneready.json.Text;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Features;
import java.util.HashSet;
import java.util.Set;

/** A tool's answer to a call that was never made. */
final class UnmatchedCallId implements ExampleRule {
  private static final RuleInfo INFO =
      RuleInfo.error("tools/unmatched-call-id", "a tool answers a call that was not made")
          .why("The chat API rejects such a conversation, and a model cannot learn from it.")
          .fix("Give call and answer the same id, the call first.")
          .source("OpenAI API reference, chat messages with tool calls, 2026-08")
          .flagged(
              """
              {"messages":[{"role":"user","content":"Rain?"},{"role":"assistant","tool_calls":[{"id":"call_1","type":"function","function":{"name":"rain","arguments":"{}"}}]},{"role":"tool","tool_call_id":"call_2","content":"no"},{"role":"assistant","content":"No."}]}
              """)
          .clean(ExampleLines.TOOL_CALL);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Example example, Features features, Findings findings) {
    Set<String> called = null;
    for (Message message : example.messages()) {
      for (ToolCall call : message.toolCalls()) {
        called = called == null ? new HashSet<>() : called;
        called.add(call.id().toString());
      }
      Text answered = message.role() == Role.TOOL ? message.toolCallId() : null;
      if (answered != null && (called == null || !called.contains(answered.toString()))) {
        String fault = "no earlier call has the id " + Quotation.of(answered);
        findings.add(this, example, message.node(), fault);
      }
    }
  }
}
