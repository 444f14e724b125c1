package io.github.tuneready.catalogue;

import io.github.tuneready.example.Role;
import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Statistics;
import java.util.List;

/** Texts that start or end in white space, told once for each role. */
record OuterWhiteSpace() implements DatasetRule {
  private static final RuleInfo INFO =
      RuleInfo.info("content/outer-white-space", "texts start or end in white space")
          .why("Answers learn it and say it; in prompts it differs from what users will send.")
          .fix("Strip the texts when the file is written.")
          .source("Our advice, after files found in public, 2026-11")
          .flagged(ContentRules.chat("Where is my parcel?", " It arrives tomorrow.\\n"))
          .clean(Samples.CHAT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Statistics statistics, Findings findings) {
    for (Role role : List.of(Role.ASSISTANT, Role.USER, Role.SYSTEM, Role.DEVELOPER)) {
      long spaced = statistics.answers().spaced(role);
      if (spaced > 0) {
        findings.addWhole(
            this, spaced, Count.of(spaced, "message") + " of role '" + role.label() + "'");
      }
    }
  }
}
