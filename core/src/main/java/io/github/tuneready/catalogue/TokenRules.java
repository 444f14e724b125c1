package io.github.tuneready.catalogue;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Split;
import io.github.tuneready.model.ModelTable;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.Rule;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.ExampleTokens;
import io.github.tuneready.statistics.Features;
import io.github.tuneready.statistics.Statistics;
import io.github.tuneready.statistics.TokenStatistics;
import io.github.tuneready.token.Encoding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is longer than the model reads, and what tokens are spent on. */
final class TokenRules {
  private static final String BEST_PRACTICES = "OpenAI best-practices guide, 2026-08";
  private static final String LONG =
      """
      {"messages":[{"role":"user","content":"«6000×word # »"},{"role":"assistant","content":"Yes."}]}
      """;

  private TokenRules() {}

  static List<Rule> all(Policy policy) {
    return List.of(
        new Truncated(
            RuleInfo.warning("tokens/truncated", "an example is longer than the model trains on")
                .why("It is cut off from the end without a word, so the answer is lost first.")
                .fix(
                    "Shorten the example, split the conversation, or take a model that reads more.")
                .source(BEST_PRACTICES + "; context limits from the models' pages, 2026-10")
                .flagged(LONG.replace("Yes.", "«6000×yes # »"))
                .flaggedOption("model", "gpt-3.5-turbo")
                .clean(Samples.CHAT),
            false),
        new Truncated(
            RuleInfo.warning("tokens/answer-cut-off", "all that would be learned is cut off")
                .why(
                    "The answer stands past the limit: the example is paid for and teaches nothing.")
                .fix("Shorten what comes before the answer.")
                .source(BEST_PRACTICES)
                .flagged(LONG)
                .flaggedOption("model", "gpt-3.5-turbo")
                .clean(Samples.CHAT),
            true),
        new WholeRule(
            RuleInfo.info("tokens/instructions-dominate", "most tokens are instructions")
                .why("Every example pays for the same system message again.")
                .fix(
                    "Shorten the instructions once there are hundreds of examples: the model learns"
                        + " them; fewer examples need them written out.")
                .source(BEST_PRACTICES + " on instructions in examples; the share is our advice")
                .flagged(
                    """
                    {"messages":[{"role":"system","content":"«20×Answer briefly and kindly. »"},{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello"}]}
                    """)
                .clean(Samples.CHAT),
            statistics -> instructions(statistics, policy.content().systemShare())),
        new WholeRule(
            RuleInfo.info("tokens/encoding-assumed", "the model's encoding is not known")
                .why("Counts are those of o200k_base, and may be wrong by a fifth and more.")
                .fix("Name a model with --model whose encoding is published.")
                .source("tiktoken model table, 2026-08")
                .flagged(Samples.CHAT)
                .flaggedOption("model", "mistral-small-latest")
                .clean(Samples.CHAT),
            statistics -> assumed(statistics, policy)));
  }

  private record Truncated(RuleInfo info, boolean silenced) implements ExampleRule {
    @Override
    public void check(Example example, Features features, Findings findings) {
      ExampleTokens tokens = features.tokens();
      boolean nothingLeft = tokens.trained() > 0 && tokens.trainedWithinLimit() == 0;
      if (!example.isReadable() || tokens.total() <= tokens.limit() || nothingLeft != silenced) {
        return;
      }
      findings.add(
          this,
          example.position(),
          Count.of(tokens.total(), "token") + "; the model trains on " + Count.of(tokens.limit()));
    }
  }

  private static @Nullable String instructions(Statistics statistics, double share) {
    TokenStatistics tokens = statistics.tokens();
    long total = tokens.perExample().sum();
    return Count.reaches(tokens.instructions(), total, share)
        ? Count.share(tokens.instructions(), total) + " of all tokens are system messages"
        : null;
  }

  private static @Nullable String assumed(Statistics statistics, Policy policy) {
    boolean known = Encoding.forModel(policy.model()).isPresent();
    if (known || statistics.counts().examples(Split.TRAIN) == 0) {
      return null;
    }
    List<String> near = ModelTable.standard().nearest(policy.provider().label(), policy.model());
    return "the model '"
        + policy.model()
        + "' is counted by o200k_base"
        + (near.isEmpty() ? "" : "; did you mean " + near.get(0) + "?");
  }
}
