package io.github.tuneready.catalogue;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Format;
import io.github.tuneready.example.Role;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Features;

/** A pair whose input ends with something that the assistant does not answer. */
record InputEndsWithoutQuestion() implements ExampleRule {
  private static final RuleInfo INFO =
      RuleInfo.warning(
              "preference/input-without-question", "a pair's input does not end with the user")
          .why("The two answers must be the next thing the assistant says.")
          .fix("End the input with a user's or a tool's message.")
          .source(PreferenceRules.GUIDE)
          .flagged(
              """
              {"input":{"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello!"}]},"preferred_output":[{"role":"assistant","content":"How can I help?"}],"non_preferred_output":[{"role":"assistant","content":"What?"}]}
              """)
          .clean(Samples.PAIR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Example example, Features features, Findings findings) {
    if (example.format() != Format.PREFERENCE || example.messages().isEmpty()) {
      return;
    }
    Role last = example.last().role();
    if (last != Role.USER && !last.isToolAnswer() && last != Role.UNKNOWN) {
      findings.add(
          this,
          example,
          example.last().node(),
          "the input ends with a message of role '" + last.label() + "'");
    }
  }
}
