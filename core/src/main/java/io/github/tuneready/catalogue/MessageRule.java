package io.github.tuneready.catalogue;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Message;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Features;
import java.util.function.Function;

/**
 * What can be wrong with the text of one message, whatever stands around it.
 *
 * @param info the rule's page
 * @param answersOnly whether only what is trained on is looked at, in pairs as well
 * @param fault says what is wrong with a message, or nothing
 */
record MessageRule(RuleInfo info, boolean answersOnly, Function<Message, String> fault)
    implements ExampleRule {
  /** Of the messages of a conversation. */
  static MessageRule ofAll(RuleInfo info, Function<Message, String> fault) {
    return new MessageRule(info, false, fault);
  }

  /** Of the messages that are trained on, and both answers of a pair. */
  static MessageRule ofAnswers(RuleInfo info, Function<Message, String> fault) {
    return new MessageRule(info, true, fault);
  }

  @Override
  public void check(Example example, Features features, Findings findings) {
    if (answersOnly) {
      TrainedAnswers.forEach(example, message -> check(example, message, findings));
    } else {
      example.messages().forEach(message -> check(example, message, findings));
    }
  }

  private void check(Example example, Message message, Findings findings) {
    String what = fault.apply(message);
    if (!what.isEmpty()) {
      findings.add(this, example, message.parts().get(0).node(), what);
    }
  }
}
