package io.github.tuneready.catalogue;

import io.github.tuneready.example.Example;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.Provider;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.rule.Severity;
import io.github.tuneready.statistics.Features;

/** An example with tools at a platform that takes none. */
final class ToolsNotTaken implements ExampleRule {
  private static final RuleInfo INFO =
      RuleInfo.off("tools/tools-not-taken", "the platform takes no tools")
          .at(Provider.TOGETHER, Severity.ERROR)
          .why("The client rejects the file because of the key.")
          .fix("Describe the tools in the system message, and write calls as text.")
          .source("Together client, which rejects the column 'tools', 2025-12")
          .flagged(ExampleLines.TOOL_CALL)
          .clean(ExampleLines.CHAT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Example example, Features features, Findings findings) {
    if (!example.tools().isEmpty()) {
      findings.add(this, example, example.tools().get(0).node(), "the example defines tools");
    }
  }
}
