package io.github.tuneready.catalogue;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Message;
import io.github.tuneready.example.ToolCall;
import io.github.tuneready.json.JsonDocument;
import io.github.tuneready.json.JsonParser;
import io.github.tuneready.json.JsonType;
import io.github.tuneready.json.Quotation;
import io.github.tuneready.json.Text;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Features;

/** A call whose arguments break the schema that its tool declares. */
final class ArgumentsAgainstSchema implements ExampleRule {
  private static final RuleInfo INFO =
      RuleInfo.warning("tools/arguments-against-schema", "a call breaks the schema of its tool")
          .why("The model learns to write calls that the tool will reject.")
          .fix("Correct the call, or the schema if the call is right.")
          .source(
              "Azure documentation, fine-tuning-functions, whose sample calls with"
                  + " 'celcius', read 2026-11")
          .flagged(
              """
              {"messages":[{"role":"user","content":"Rain?"},{"role":"assistant","tool_calls":[{"id":"call_1","type":"function","function":{"name":"rain","arguments":"{\\"city\\":7}"}}]}],"tools":[{"type":"function","function":{"name":"rain","parameters":{"type":"object","properties":{"city":{"type":"string"}},"required":["city"]}}}]}
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
    JsonParser parser = features.embedded();
    SchemaCheck schemas = new SchemaCheck(example.json(), parser.document());
    for (Message message : example.allMessages()) {
      for (ToolCall call : message.toolCalls()) {
        int schema = tools.schemaOf(call.name());
        boolean checked = schema != JsonDocument.NONE && reads(parser, call);
        String fault = checked ? schemas.fault(schema) : null;
        if (fault != null) {
          String told = "the call of " + Quotation.of(call.name()) + ": " + fault;
          findings.add(this, example, call.argumentsNode(), told);
        }
      }
    }
  }

  private static boolean reads(JsonParser parser, ToolCall call) {
    Text arguments = call.arguments();
    return parser.parse(arguments.bytes(), arguments.from(), arguments.to())
        && parser.document().is(JsonDocument.ROOT, JsonType.OBJECT);
  }
}
