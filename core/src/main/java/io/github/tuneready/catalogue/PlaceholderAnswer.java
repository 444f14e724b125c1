package io.github.tuneready.catalogue;

import io.github.tuneready.content.AnswerText;
import io.github.tuneready.example.Example;
import io.github.tuneready.json.Text;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Features;

/** An answer that only holds the place of one. */
record PlaceholderAnswer() implements ExampleRule {
  private static final RuleInfo INFO =
      RuleInfo.info("content/placeholder-answer", "an answer only holds the place of one")
          .why("Where nobody wrote the answer, the model learns to write the stand-in.")
          .fix("Write the answer, or remove the example, unless 'none' is a right answer.")
          .source("Seen in public files, 2026-11")
          .flagged(ContentRules.chat("Where is my parcel?", "N/A"))
          .clean(Samples.CHAT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Example example, Features features, Findings findings) {
    TrainedAnswers.forEach(
        example,
        message -> {
          Text text = message.content();
          if (isPlaceholder(text)) {
            findings.add(
                this, example, message.parts().get(0).node(), "the answer is '" + text + "'");
          }
        });
  }

  /** Where the word "null" stands, {@link NullText} says more. */
  private static boolean isPlaceholder(Text text) {
    byte[] bytes = text.bytes();
    return AnswerText.isPlaceholder(bytes, text.from(), text.to())
        && !AnswerText.isNull(bytes, text.from(), text.to());
  }
}
