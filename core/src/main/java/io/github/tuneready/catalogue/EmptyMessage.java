package io.github.tuneready.catalogue;

import io.github.tuneready.content.AnswerText;
import io.github.tuneready.example.Example;
import io.github.tuneready.example.Message;
import io.github.tuneready.example.Part;
import io.github.tuneready.example.Role;
import io.github.tuneready.json.Text;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Features;

/** A question or an instruction that says nothing. */
record EmptyMessage() implements ExampleRule {
  private static final RuleInfo INFO =
      RuleInfo.warning("content/empty-message", "a question or instruction is empty")
          .why("The model learns to answer what was not asked; a lost column looks like this.")
          .fix("Write what was asked; leave out a system message that says nothing.")
          .source("Azure sample scripts, 2026-08")
          .flagged(ContentRules.chat("", "It is on its way."))
          .clean(Samples.CHAT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Example example, Features features, Findings findings) {
    for (Message message : example.messages()) {
      if (isPrompt(message.role()) && isEmpty(message)) {
        String what = "the message of role '" + message.role().label() + "' is empty";
        findings.add(this, example, message.parts().get(0).node(), what);
      }
    }
  }

  private static boolean isPrompt(Role role) {
    return role == Role.USER || role == Role.SYSTEM || role == Role.DEVELOPER;
  }

  private static boolean isEmpty(Message message) {
    Text text = message.content();
    return !message.parts().isEmpty()
        && message.parts().stream().allMatch(Part::isText)
        && AnswerText.isBlank(text.bytes(), text.from(), text.to());
  }
}
