package io.github.tuneready.catalogue;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Role;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Features;

/** An example without a system message. */
final class NoSystem implements ExampleRule {
  private static final RuleInfo INFO =
      RuleInfo.info("conversation/no-system", "no system message opens the example")
          .why(
              "The tuned model works best under the very instructions it was trained with; with few"
                  + " examples they belong into each.")
          .fix("Put the system message of production into every example, or use none there.")
          .source(
              "OpenAI cookbook, Chat_finetuning_data_prep (n_missing_system); OpenAI"
                  + " fine-tuning best"
                  + " practices, 2026-08")
          .flagged(ExampleLines.CHAT)
          .clean(
              """
              {"messages":[{"role":"system","content":"Be brief."},{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello!"}]}
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Example example, Features features, Findings findings) {
    if (!Conversation.isSupervised(example)) {
      return;
    }
    boolean instructed =
        Conversation.has(example, Role.SYSTEM) || Conversation.has(example, Role.DEVELOPER);
    if (!instructed) {
      findings.add(this, example, Conversation.node(example), "there is no system message");
    }
  }
}
