package io.github.tuneready.catalogue;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Format;
import io.github.tuneready.example.Message;
import io.github.tuneready.example.Role;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Features;

/** A pair whose input has answers of the assistant already. */
record EarlierAnswers() implements ExampleRule {
  private static final RuleInfo INFO =
      RuleInfo.warning("preference/earlier-answers", "a pair's input has several turns")
          .why("OpenAI trains preferences on conversations of one turn.")
          .fix("Begin the input with the last question, or make sure the platform takes more.")
          .source(PreferenceRules.GUIDE + ": \"we only train on one-turn conversations\"")
          .flagged(
              """
              {"input":{"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello!"},{"role":"user","content":"Bye"}]},"preferred_output":[{"role":"assistant","content":"Goodbye!"}],"non_preferred_output":[{"role":"assistant","content":"What?"}]}
              """)
          .clean(Samples.PAIR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Example example, Features features, Findings findings) {
    if (example.format() != Format.PREFERENCE || example.isMixed()) {
      return;
    }
    for (int i = 0; i < example.messages().size() - 1; i++) {
      Message message = example.messages().get(i);
      if (message.role() == Role.ASSISTANT) {
        findings.add(this, example, message.node(), "the input holds an earlier answer");
        return;
      }
    }
  }
}
