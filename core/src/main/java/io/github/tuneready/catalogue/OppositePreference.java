package io.github.tuneready.catalogue;

import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.PositionPairs;
import io.github.tuneready.statistics.Statistics;

/** Two pairs that prefer opposite answers to the same input. */
record OppositePreference() implements DatasetRule {
  private static final RuleInfo INFO =
      RuleInfo.warning("preference/opposite", "a pair prefers what an earlier one avoids")
          .why("The two pairs cancel each other out.")
          .fix("Decide which answer is better and keep one of the pairs.")
          .source("OpenAI fine-tuning best practices, agreement of examples, 2026-06")
          .flagged(
              """
              {"input":{"messages":[{"role":"user","content":"Tea or coffee?"}]},"preferred_output":[{"role":"assistant","content":"Tea."}],"non_preferred_output":[{"role":"assistant","content":"Coffee."}]}
              {"input":{"messages":[{"role":"user","content":"Tea or coffee?"}]},"preferred_output":[{"role":"assistant","content":"Coffee."}],"non_preferred_output":[{"role":"assistant","content":"Tea."}]}
              """)
          .clean(
              """
              {"input":{"messages":[{"role":"user","content":"Tea or coffee?"}]},"preferred_output":[{"role":"assistant","content":"Tea."}],"non_preferred_output":[{"role":"assistant","content":"Coffee."}]}
              {"input":{"messages":[{"role":"user","content":"Tea or coffee?"}]},"preferred_output":[{"role":"assistant","content":"Tea."}],"non_preferred_output":[{"role":"assistant","content":"Water."}]}
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Statistics statistics, Findings findings) {
    PositionPairs opposites = statistics.preferences().opposites();
    for (int i = 0; i < opposites.size(); i++) {
      findings.addRelated(
          this, opposites.position(i), opposites.original(i), "prefers the opposite of");
    }
  }
}
