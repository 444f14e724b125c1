package io.github.tuneready.catalogue;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Message;
import io.github.tuneready.example.ToolCall;
import io.github.tuneready.json.Quotation;
import io.github.tuneready.json.Text;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.Provider;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.rule.Severity;
import io.github.tuneready.statistics.Features;

/** A call whose id does not have the form a platform asks for. */
final class CallIdLength implements ExampleRule {
  private static final RuleInfo INFO =
      RuleInfo.off("tools/call-id-length", "a call's id is not 9 letters and digits")
          .at(Provider.MISTRAL, Severity.ERROR)
          .why("The platform rejects other ids.")
          .fix("Use ids of exactly 9 letters and digits, in the call and in its answer.")
          .source("mistral-finetune README, read 2026-11")
          .flagged(ExampleLines.TOOL_CALL)
          .clean(
              """
              {"messages":[{"role":"user","content":"Rain?"},{"role":"assistant","tool_calls":[{"id":"abcd12345","type":"function","function":{"name":"rain","arguments":"{}"}}]}]}
              """);

  private static final int LENGTH = 9;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Example example, Features features, Findings findings) {
    for (Message message : example.allMessages()) {
      for (ToolCall call : message.toolCalls()) {
        if (!call.deprecated() && !call.id().isEmpty() && !fits(call.id())) {
          findings.add(this, example, call.node(), "the id " + Quotation.of(call.id()));
        }
      }
    }
  }

  private static boolean fits(Text id) {
    for (int i = id.from(); i < id.to(); i++) {
      int b = id.bytes()[i];
      boolean letter = (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
      if (!letter && !(b >= '0' && b <= '9')) {
        return false;
      }
    }
    return id.byteLength() == LENGTH;
  }
}
