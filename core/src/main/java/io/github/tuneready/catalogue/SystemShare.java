package io.github.tuneready.catalogue;

import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Statistics;
import io.github.tuneready.statistics.TokenStatistics;

/**
 * Instructions that are most of what is paid for.
 *
 * @param share of all tokens from which on
 */
record SystemShare(double share) implements DatasetRule {
  private static final RuleInfo INFO =
      RuleInfo.info("tokens/mostly-instructions", "instructions are most of the tokens")
          .why("Every epoch and every later call pays for them: a cost, not an error.")
          .fix("Try a shorter prompt; a tuned model needs fewer words, if enough examples.")
          .source("OpenAI fine-tuning best practices, 2026-06; share: our advice")
          .flagged(
              """
              {"messages":[{"role":"system","content":"You are the friendly and very patient assistant of a parcel service with depots in many towns, and you always answer in one short sentence."},{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello!"}]}
              """)
          .clean(Samples.CHAT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Statistics statistics, Findings findings) {
    TokenStatistics tokens = statistics.tokens();
    long total = tokens.perExample().sum();
    if (Count.reaches(tokens.instructions(), total, share)) {
      findings.addWhole(
          this,
          tokens.perExample().count(),
          "%s of %s (%s) are instructions"
              .formatted(
                  Count.of(tokens.instructions()),
                  Count.of(total, "token"),
                  Count.share(tokens.instructions(), total)));
    }
  }
}
