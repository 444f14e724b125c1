package io.github.tuneready.catalogue;

import io.github.tuneready.content.CutOff;
import io.github.tuneready.example.Example;
import io.github.tuneready.example.Format;
import io.github.tuneready.example.Message;
import io.github.tuneready.json.JsonDocument;
import io.github.tuneready.json.JsonKey;
import io.github.tuneready.json.Text;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Features;

/** An answer that stops in mid-sentence or in the middle of a code block. */
record CutOffAnswer() implements ExampleRule {
  private static final JsonKey COMPLETION = JsonKey.of("completion");
  private static final RuleInfo INFO =
      RuleInfo.warning("content/cut-off-answer", "an answer stops before its end")
          .why("The model learns to stop there; a limit of tokens has often cut such answers.")
          .fix("Generate the answer again with more room, or finish it by hand.")
          .source("Our advice, after files found in public, 2026-11")
          .flagged(
              ContentRules.chat(
                  "How do I return it?",
                  "Print the label and put it on the parcel. Then bring the parcel to any post"
                      + " office in the"))
          .clean(
              ContentRules.chat(
                  "How do I return it?",
                  "Print the label and put it on the parcel. Then bring the parcel to any post"
                      + " office in the country."));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Example example, Features features, Findings findings) {
    if (example.format() == Format.COMPLETION) {
      int node = example.json().find(JsonDocument.ROOT, COMPLETION);
      check(example, node, example.completion(), findings);
    }
    if (example.preferred().isEmpty()) {
      example.messages().forEach(message -> check(example, message, findings));
    }
    // What is not preferred may well be cut off: that is why it is not.
    example.preferred().forEach(message -> check(example, message, findings));
  }

  private void check(Example example, Message message, Findings findings) {
    if (message.isTrained() && message.toolCalls().isEmpty() && !message.parts().isEmpty()) {
      int last = message.parts().get(message.parts().size() - 1).node();
      check(example, last, message.content(), findings);
    }
  }

  private void check(Example example, int node, Text text, Findings findings) {
    String fault = CutOff.of(text.bytes(), text.from(), text.to());
    if (!fault.isEmpty()) {
      findings.add(this, example, node, fault);
    }
  }
}
