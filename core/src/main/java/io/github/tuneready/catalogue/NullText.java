package io.github.tuneready.catalogue;

import io.github.tuneready.content.AnswerText;
import io.github.tuneready.example.Example;
import io.github.tuneready.example.Message;
import io.github.tuneready.json.Text;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.Provider;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.rule.Severity;
import io.github.tuneready.statistics.Features;

/** The word "null" where no text was meant. */
final class NullText implements ExampleRule {
  private static final RuleInfo INFO =
      RuleInfo.warning("content/null-text", "a text is the word \"null\"")
          .at(Provider.AZURE, Severity.ERROR)
          .why(
              "A missing value that was turned into text. Beside tool calls Azure refuses it; in"
                  + " an answer the model learns to write it.")
          .fix("Write null without quotation marks beside tool calls; elsewhere the text itself.")
          .source("microsoft-foundry/fine-tuning, pull request 38, read 2026-11")
          .flagged(
              """
              {"messages":[{"role":"user","content":"Rain?"},{"role":"assistant","content":"null","tool_calls":[{"id":"c1","type":"function","function":{"name":"rain","arguments":"{}"}}]},{"role":"tool","tool_call_id":"c1","content":"no"},{"role":"assistant","content":"No rain."}],"tools":[{"type":"function","function":{"name":"rain","parameters":{"type":"object","properties":{}}}}]}
              """)
          .clean(
              """
              {"messages":[{"role":"user","content":"Rain?"},{"role":"assistant","content":null,"tool_calls":[{"id":"c1","type":"function","function":{"name":"rain","arguments":"{}"}}]},{"role":"tool","tool_call_id":"c1","content":"no"},{"role":"assistant","content":"No rain."}],"tools":[{"type":"function","function":{"name":"rain","parameters":{"type":"object","properties":{}}}}]}
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Example example, Features features, Findings findings) {
    for (Message message : example.messages()) {
      Text text = message.content();
      if (AnswerText.isNull(text.bytes(), text.from(), text.to())) {
        String what = "the text of role '" + message.role().label() + "' is the word \"null\"";
        findings.add(this, example, message.parts().get(0).node(), what);
      }
    }
  }
}
