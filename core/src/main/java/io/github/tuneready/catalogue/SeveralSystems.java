package io.github.tuneready.catalogue;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Message;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Features;

/** An example that opens with more than one instruction. */
final class SeveralSystems implements ExampleRule {
  private static final RuleInfo INFO =
      RuleInfo.warning("conversation/several-systems", "several system messages open the example")
          .why("Many chat templates keep one and drop the others.")
          .fix("Join them into one.")
          .source("Own comparison of chat templates, 2026-11; OpenAI documents no such rule")
          .flagged(
              """
              {"messages":[{"role":"system","content":"Be brief."},{"role":"system","content":"Be kind."},{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello!"}]}
              """)
          .clean(
              """
              {"messages":[{"role":"system","content":"Be brief and kind."},{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello!"}]}
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Example example, Features features, Findings findings) {
    int count = 0;
    for (Message message : example.messages()) {
      if (!message.role().isInstruction()) {
        break;
      }
      count++;
    }
    if (count > 1) {
      Message second = example.messages().get(1);
      findings.add(this, example, second.node(), count + " system messages open the example");
    }
  }
}
