package io.github.tuneready.catalogue;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Tool;
import io.github.tuneready.json.JsonDocument;
import io.github.tuneready.json.Quotation;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Features;

/** A strict tool whose schema does not fulfil what strictness asks for. */
final class StrictNotClosed implements ExampleRule {
  private static final RuleInfo INFO =
      RuleInfo.warning("tools/strict-not-closed", "a strict tool's schema is not closed")
          .why(
              "Strict tools must close every object and require every key; the API rejects others.")
          .fix(
              "Add \"additionalProperties\": false and list every key in 'required'; let"
                  + " optional keys be null.")
          .source("OpenAI structured outputs guide, supported schemas, 2026-08")
          .flagged(
              """
              {"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello!"}],"tools":[{"type":"function","function":{"name":"rain","strict":true,"parameters":{"type":"object","properties":{"city":{"type":"string"}},"required":["city"]}}}]}
              """)
          .clean(
              """
              {"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello!"}],"tools":[{"type":"function","function":{"name":"rain","strict":true,"parameters":{"type":"object","properties":{"city":{"type":"string"}},"required":["city"],"additionalProperties":false}}}]}
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Example example, Features features, Findings findings) {
    StrictSchema schemas = null;
    for (Tool tool : example.tools()) {
      if (tool.strict() && tool.parameters() != JsonDocument.NONE) {
        schemas = schemas == null ? new StrictSchema(example.json()) : schemas;
        String fault = schemas.fault(tool.parameters());
        if (fault != null) {
          findings.add(this, example, tool.node(), Quotation.of(tool.name()) + ": " + fault);
        }
      }
    }
  }
}
