package io.github.tuneready.catalogue;

import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Statistics;
import io.github.tuneready.token.Encoding;

/**
 * A model of which it is not known how it cuts text into tokens.
 *
 * @param policy names the model
 */
record EncodingAssumed(Policy policy) implements DatasetRule {
  private static final RuleInfo INFO =
      RuleInfo.info("tokens/encoding-assumed", "token counts are an estimate for this model")
          .why("Its tokens are not known here; they are counted as those of GPT-4o.")
          .fix("Allow for a difference of some tens of percent in tokens and cost.")
          .source("OpenAI tiktoken, model to encoding, 2026-08")
          .flagged(Samples.CHAT)
          .flaggedOption("model", "qwen-32b")
          .clean(Samples.CHAT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Statistics statistics, Findings findings) {
    if (statistics.tokens().perExample().sum() > 0 && Encoding.forModel(policy.model()).isEmpty()) {
      findings.addWhole(
          this,
          statistics.tokens().perExample().count(),
          "the tokens of " + policy.model() + " are counted as o200k_base");
    }
  }
}
