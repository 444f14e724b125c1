package io.github.tuneready.catalogue;

import io.github.tuneready.example.Example;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.ExampleTokens;
import io.github.tuneready.statistics.Features;

/**
 * An example so long that cutting it off removes all that it would teach.
 *
 * @param policy names the model
 */
record NothingLeftToLearn(Policy policy) implements ExampleRule {
  private static final RuleInfo INFO =
      RuleInfo.warning("tokens/nothing-left-to-learn", "cutting off removes the whole answer")
          .why("The example is paid for and teaches nothing.")
          .fix("Shorten what comes before the answer.")
          .source(LongerThanContext.SOURCE)
          .flagged(ContentRules.chat("Sum up:«5000× word»", "Many words."))
          .flaggedOption("model", "gpt-3.5-turbo-0613")
          .clean(Samples.CHAT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Example example, Features features, Findings findings) {
    ExampleTokens tokens = features.tokens();
    if (tokens.total() > tokens.contextLimit() && tokens.trainedWithinLimit() == 0) {
      findings.add(this, example.position(), LongerThanContext.message(tokens, policy.model()));
    }
  }
}
