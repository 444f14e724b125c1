package io.github.tuneready.catalogue;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Format;
import io.github.tuneready.example.Message;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.Provider;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.rule.Severity;
import io.github.tuneready.statistics.Features;
import java.util.List;
import java.util.Locale;

/** Words by which Azure's filter suspects a request for hidden reasoning. */
record ReasoningRequest() implements ExampleRule {
  private static final List<String> PHRASES =
      List.of("chain of thought", "chain-of-thought", "step by step reasoning");

  private static final RuleInfo INFO =
      RuleInfo.off("reinforcement/asks-for-reasoning", "a prompt asks for the hidden reasoning")
          .at(Provider.AZURE, Severity.WARNING)
          .why("Azure's filter may reject the file: it guards the reasoning of its models.")
          .fix("Ask for the result, or for an explanation in other words.")
          .source("Azure sample script validate_rft, 2026-08")
          .flagged(
              """
              {"messages":[{"role":"user","content":"Show your chain of thought: what is 17 times 3?"}],"answer":"51"}
              """)
          .clean(Samples.REINFORCEMENT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Example example, Features features, Findings findings) {
    if (example.format() != Format.REINFORCEMENT) {
      return;
    }
    for (Message message : example.messages()) {
      String text = message.content().toString().toLowerCase(Locale.ROOT);
      for (String phrase : PHRASES) {
        if (text.contains(phrase)) {
          findings.add(this, example, message.node(), "says '" + phrase + "'");
          return;
        }
      }
    }
  }
}
