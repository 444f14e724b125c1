package io.github.tuneready.catalogue;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Message;
import io.github.tuneready.example.ToolCall;
import io.github.tuneready.json.JsonDocument;
import io.github.tuneready.json.JsonParser;
import io.github.tuneready.json.JsonType;
import io.github.tuneready.json.Text;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Features;
import org.jspecify.annotations.Nullable;

/** A call whose arguments are a string, but not that of a JSON object. */
final class ArgumentsNotObject implements ExampleRule {
  private static final RuleInfo INFO =
      RuleInfo.warning("tools/arguments-not-object", "a call's arguments are no JSON object")
          .why("The model learns to write calls that no program can read.")
          .fix("Write the arguments with a JSON library, encoded once: json.dumps(arguments).")
          .source(
              "OpenAI API reference, tool calls, 2026-08; encoded twice in"
                  + " drone_training.jsonl of the OpenAI cookbook, read 2026-11")
          .flagged(
              """
              {"messages":[{"role":"user","content":"Rain?"},{"role":"assistant","tool_calls":[{"id":"call_1","type":"function","function":{"name":"rain","arguments":"city=Oslo"}}]}]}
              """)
          .clean(ExampleLines.TOOL_CALL);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Example example, Features features, Findings findings) {
    for (Message message : example.allMessages()) {
      for (ToolCall call : message.toolCalls()) {
        boolean written = example.json().is(call.argumentsNode(), JsonType.STRING);
        String fault = written ? fault(features.embedded(), call.arguments()) : null;
        if (fault != null) {
          findings.add(this, example, call.argumentsNode(), fault);
        }
      }
    }
  }

  private static @Nullable String fault(JsonParser parser, Text arguments) {
    if (arguments.isBlank()) {
      return "the arguments are empty; a call without any has {}";
    }
    if (!parser.parse(arguments.bytes(), arguments.from(), arguments.to())) {
      return "the arguments are not JSON: " + parser.fault().what();
    }
    JsonDocument json = parser.document();
    if (json.is(JsonDocument.ROOT, JsonType.OBJECT)) {
      return null;
    }
    boolean twice =
        json.is(JsonDocument.ROOT, JsonType.STRING)
            && json.text(JsonDocument.ROOT).toString().strip().startsWith("{");
    return twice
        ? "the arguments are a string inside the string: encoded twice"
        : "the arguments are " + json.type(JsonDocument.ROOT).phrase();
  }
}
