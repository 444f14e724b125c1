package io.github.tuneready.catalogue;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Message;
import io.github.tuneready.example.ToolCall;
import io.github.tuneready.json.Text;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Features;
import java.util.Arrays;
import java.util.List;

/** A pair whose two answers are the same. */
record EqualOutputs() implements ExampleRule {
  private static final RuleInfo INFO =
      RuleInfo.warning("preference/equal-outputs", "the two answers of a pair are the same")
          .why("There is nothing to prefer: the pair costs tokens and teaches nothing.")
          .fix("Write a worse answer to avoid, or remove the pair.")
          .source("Azure sample script validate_dpo, 2026-08")
          .flagged(
              """
              {"input":{"messages":[{"role":"user","content":"Where is my parcel?"}]},"preferred_output":[{"role":"assistant","content":"It arrives tomorrow."}],"non_preferred_output":[{"role":"assistant","content":"It arrives tomorrow."}]}
              """)
          .clean(Samples.PAIR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Example example, Features features, Findings findings) {
    List<Message> preferred = example.preferred();
    List<Message> other = example.nonPreferred();
    if (preferred.isEmpty() || preferred.size() != other.size()) {
      return;
    }
    for (int i = 0; i < preferred.size(); i++) {
      if (!same(preferred.get(i), other.get(i))) {
        return;
      }
    }
    findings.add(this, example, other.get(0).node(), "the answer to avoid is the preferred one");
  }

  private static boolean same(Message one, Message other) {
    if (one.toolCalls().size() != other.toolCalls().size()
        || !same(one.content(), other.content())) {
      return false;
    }
    for (int i = 0; i < one.toolCalls().size(); i++) {
      ToolCall call = one.toolCalls().get(i);
      ToolCall otherCall = other.toolCalls().get(i);
      if (!same(call.name(), otherCall.name()) || !same(call.arguments(), otherCall.arguments())) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(Text a, Text b) {
    return Arrays.equals(a.bytes(), a.from(), a.to(), b.bytes(), b.from(), b.to());
  }
}
