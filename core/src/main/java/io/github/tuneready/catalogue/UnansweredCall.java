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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A call that is never answered although the talk goes on. */
final class UnansweredCall implements ExampleRule {
  private static final RuleInfo INFO =
      RuleInfo.warning("tools/unanswered-call", "a call is never answered and the talk goes on")
          .why("The chat API rejects such a conversation: in use the model will never see one.")
          .fix("Add the tool's message, or end the example with the call.")
          .source("OpenAI supervised fine-tuning guide, tool samples, 2026-08")
          .flagged(
              """
              {"messages":[{"role":"user","content":"Rain?"},{"role":"assistant","tool_calls":[{"id":"call_1","type":"function","function":{"name":"rain","arguments":"{}"}}]},{"role":"user","content":"Well?"},{"role":"assistant","content":"No."}]}
              """)
          .clean(
              """
              {"messages":[{"role":"user","content":"Rain?"},{"role":"assistant","tool_calls":[{"id":"call_1","type":"function","function":{"name":"rain","arguments":"{}"}}]}]}
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Example example, Features features, Findings findings) {
    List<Message> messages = example.messages();
    Map<String, ToolCall> open = null;
    for (int i = 0; i < messages.size(); i++) {
      Message message = messages.get(i);
      Text answered = message.role() == Role.TOOL ? message.toolCallId() : null;
      if (open != null && answered != null) {
        open.remove(answered.toString());
      }
      if (i < messages.size() - 1 && !message.toolCalls().isEmpty()) {
        open = open == null ? new LinkedHashMap<>() : open;
        open(message.toolCalls(), open);
      }
    }
    if (open != null) {
      report(example, open, findings);
    }
  }

  private static void open(List<ToolCall> calls, Map<String, ToolCall> open) {
    for (ToolCall call : calls) {
      if (!call.id().isEmpty()) {
        open.put(call.id().toString(), call);
      }
    }
  }

  private void report(Example example, Map<String, ToolCall> open, Findings findings) {
    for (ToolCall call : open.values()) {
      String fault = "no message answers the call " + Quotation.of(call.id());
      findings.add(this, example, call.node(), fault);
    }
  }
}
