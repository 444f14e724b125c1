package io.github.tuneready.catalogue;

import io.github.tuneready.content.AnswerText;
import io.github.tuneready.example.Example;
import io.github.tuneready.example.Message;
import io.github.tuneready.json.Text;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Features;

/** An answer that says nothing and calls nothing. */
record EmptyAnswer() implements ExampleRule {
  private static final RuleInfo INFO =
      RuleInfo.warning("content/empty-answer", "an answer is empty")
          .why("The model learns to say nothing.")
          .fix("Write the answer, or remove the example.")
          .source("Azure sample scripts, 2026-08")
          .flagged(ContentRules.chat("Where is my parcel?", " "))
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
          if (isEmpty(message)) {
            findings.add(this, example, message.parts().get(0).node(), "the answer is empty");
          }
        });
  }

  private static boolean isEmpty(Message message) {
    Text text = message.content();
    return !message.parts().isEmpty()
        && message.parts().stream().allMatch(part -> part.isText())
        && message.toolCalls().isEmpty()
        && AnswerText.isBlank(text.bytes(), text.from(), text.to());
  }
}
