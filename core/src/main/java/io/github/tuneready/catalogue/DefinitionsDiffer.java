package io.github.tuneready.catalogue;

import io.github.tuneready.json.Quotation;
import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Statistics;
import io.github.tuneready.statistics.ToolDefinitions;

/** A tool that some examples define in another way than others. */
final class DefinitionsDiffer implements DatasetRule {
  private static final RuleInfo INFO =
      RuleInfo.warning("tools/definitions-differ", "a tool is defined in several ways")
          .why(
              "The model learns the tool as an average; what it is offered later fits none"
                  + " of them.")
          .fix("Define the tool in every example exactly as it will be offered in use.")
          .source(
              "Azure documentation, fine-tuning-functions: \"function definitions … remain"
                  + " identical\", read 2026-11")
          .flagged(
              """
              {"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello!"}],"tools":[{"type":"function","function":{"name":"rain","description":"Rain in Oslo"}}]}
              {"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello!"}],"tools":[{"type":"function","function":{"name":"rain","description":"Rain in Bergen"}}]}
              """)
          .clean(
              """
              {"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello!"}],"tools":[{"type":"function","function":{"name":"rain","description":"Rain"}}]}
              {"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello!"}],"tools":[{"type":"function","function":{"description":"Rain","name":"rain"}}]}
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Statistics statistics, Findings findings) {
    for (ToolDefinitions.Disagreement tool : statistics.toolDefinitions().disagreements()) {
      String ways = (tool.more() ? "more than " : "") + tool.ways();
      String fault =
          Quotation.of(tool.tool())
              + " is defined in "
              + ways
              + " ways, here for the first time in another; "
              + tool.definitions()
              + " definitions differ from the first";
      findings.add(this, tool.position(), fault);
    }
  }
}
