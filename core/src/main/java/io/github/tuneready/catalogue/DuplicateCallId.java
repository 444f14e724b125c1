package io.github.tuneready.catalogue;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Message;
import io.github.tuneready.example.ToolCall;
import io.github.tuneready.json.Quotation;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Features;
import java.util.HashSet;
import java.util.Set;

/** Two calls of one example with the same id. */
final class DuplicateCallId implements ExampleRule {
  private static final RuleInfo INFO =
      RuleInfo.warning("tools/duplicate-call-id", "two calls of an example have the same id")
          .why("Nobody can tell which of the two an answer belongs to.")
          .fix("Give every call of an example an id of its own; other lines may use it again.")
          .source("OpenAI supervised fine-tuning guide, tool samples, 2026-08")
          .flagged(
              """
              {"messages":[{"role":"user","content":"Rain in Oslo and Bergen?"},{"role":"assistant","tool_calls":[{"id":"call_1","type":"function","function":{"name":"rain_in_oslo","arguments":"{}"}},{"id":"call_1","type":"function","function":{"name":"rain_in_bergen","arguments":"{}"}}]}]}
              """)
          .clean(ExampleLines.TOOL_CALL);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Example example, Features features, Findings findings) {
    Set<String> ids = null;
    for (Message message : example.messages()) {
      for (ToolCall call : message.toolCalls()) {
        if (call.id().isEmpty()) {
          continue;
        }
        ids = ids == null ? new HashSet<>() : ids;
        if (!ids.add(call.id().toString())) {
          String fault = "an earlier call has the id " + Quotation.of(call.id()) + " too";
          findings.add(this, example, call.node(), fault);
        }
      }
    }
  }
}
