package io.github.tuneready.catalogue;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Tool;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Features;

/** An example that declares both tools and deprecated functions. */
final class ToolsAndFunctions implements ExampleRule {
  private static final RuleInfo INFO =
      RuleInfo.warning("tools/tools-and-functions", "an example declares 'tools' and 'functions'")
          .why("The chat API takes one of the two; which one the trainer uses is not documented.")
          .fix("Move the functions into 'tools'.")
          .source("OpenAI API reference, chat completions, 2026-08")
          .flagged(
              """
              {"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello!"}],"tools":[{"type":"function","function":{"name":"rain"}}],"functions":[{"name":"snow"}]}
              """)
          .clean(ExampleLines.TOOL_CALL);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Example example, Features features, Findings findings) {
    boolean current = false;
    for (Tool tool : example.tools()) {
      if (current && tool.deprecated()) {
        findings.add(this, example, tool.node(), "'functions' stands beside 'tools'");
        return;
      }
      current |= !tool.deprecated();
    }
  }
}
