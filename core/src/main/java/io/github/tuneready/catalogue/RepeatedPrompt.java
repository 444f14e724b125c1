package io.github.tuneready.catalogue;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Message;
import io.github.tuneready.example.Role;
import io.github.tuneready.json.Text;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Features;
import java.util.Arrays;
import java.util.List;

/** An answer that is the user's message again. */
record RepeatedPrompt() implements ExampleRule {
  private static final RuleInfo INFO =
      RuleInfo.info("content/repeated-prompt", "an answer only repeats the user's message")
          .why("Columns were mixed up, or the model learns to echo.")
          .fix("Write the answer, unless the text is right to stay as it is.")
          .source("Our advice, after files found in public, 2026-11")
          .flagged(ContentRules.chat("Where is my parcel?", "Where is my parcel?"))
          .clean(Samples.CHAT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Example example, Features features, Findings findings) {
    List<Message> messages = example.messages();
    for (int i = 1; i < messages.size(); i++) {
      Message answer = messages.get(i);
      if (answer.isTrained() && messages.get(i - 1).role() == Role.USER) {
        Text text = answer.content();
        if (!text.isBlank() && equal(text, messages.get(i - 1).content())) {
          findings.add(this, example, answer.node(), "the answer is the message before it");
        }
      }
    }
  }

  private static boolean equal(Text a, Text b) {
    return Arrays.equals(a.bytes(), a.from(), a.to(), b.bytes(), b.from(), b.to());
  }
}
