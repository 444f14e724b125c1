package io.github.tuneready.catalogue;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Format;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Features;

/** A legacy row longer than the legacy models read. */
record LongCompletionRow() implements ExampleRule {
  private static final int MOST_CHARACTERS = 10_000;
  private static final int MOST_TOKENS = 2_048;

  private static final RuleInfo INFO =
      RuleInfo.warning("completion/long-row", "a row is longer than the legacy models read")
          .why("What stands past the limit is cut off, and the completion stands last.")
          .fix("Shorten the prompt to 2,048 tokens, about 10,000 characters, with its completion.")
          .source(CompletionRules.TOOL)
          .flagged(
              "{\"prompt\":\"Sum up: «2100× word #» ->\",\"completion\":\" Many words. END\"}\n")
          .clean(Samples.COMPLETION);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Example example, Features features, Findings findings) {
    if (example.format() != Format.COMPLETION) {
      return;
    }
    int most = Math.max(example.prompt().byteLength(), example.completion().byteLength());
    long tokens = features.tokens().total();
    boolean wide = most > MOST_CHARACTERS && isLong(example);
    if (wide || tokens > MOST_TOKENS) {
      String size =
          tokens > 0
              ? Count.of(tokens, "token")
              : "more than " + Count.of(MOST_CHARACTERS, "character");
      findings.add(this, example.position(), "the row has " + size);
    }
  }

  private static boolean isLong(Example example) {
    return example.prompt().length() > MOST_CHARACTERS
        || example.completion().length() > MOST_CHARACTERS;
  }
}
