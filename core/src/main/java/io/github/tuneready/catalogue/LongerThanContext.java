package io.github.tuneready.catalogue;

import io.github.tuneready.example.Example;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.ExampleTokens;
import io.github.tuneready.statistics.Features;

/**
 * An example longer than the model's training context, of which something to learn is left.
 *
 * @param policy names the model
 */
record LongerThanContext(Policy policy) implements ExampleRule {
  static final String SOURCE =
      "OpenAI fine-tuning best practices, token limits, 2026-06; Azure documentation, 2026-02";

  private static final RuleInfo INFO =
      RuleInfo.warning("tokens/longer-than-context", "an example is longer than is trained on")
          .why("It is cut off at its end without a word, and the answer stands at the end.")
          .fix("Shorten or split the example, or choose a model with a larger context.")
          .source(SOURCE)
          .flagged(ContentRules.chat("Write a novel.", "So:«5000× word»"))
          .flaggedOption("model", "gpt-3.5-turbo-0613")
          .clean(Samples.CHAT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Example example, Features features, Findings findings) {
    ExampleTokens tokens = features.tokens();
    if (tokens.total() > tokens.contextLimit() && tokens.trainedWithinLimit() > 0) {
      findings.add(this, example.position(), message(tokens, policy.model()));
    }
  }

  static String message(ExampleTokens tokens, String model) {
    return "%s, %s trains on %s: %s of %s to learn are cut off"
        .formatted(
            Count.of(tokens.total(), "token"),
            model,
            Count.of(tokens.contextLimit()),
            Count.of(tokens.trained() - tokens.trainedWithinLimit()),
            Count.of(tokens.trained()));
  }
}
