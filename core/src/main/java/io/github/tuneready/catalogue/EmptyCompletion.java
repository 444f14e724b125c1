package io.github.tuneready.catalogue;

import io.github.tuneready.content.AnswerText;
import io.github.tuneready.example.Example;
import io.github.tuneready.example.Format;
import io.github.tuneready.json.JsonDocument;
import io.github.tuneready.json.JsonKey;
import io.github.tuneready.json.JsonType;
import io.github.tuneready.json.Text;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Features;

/** A legacy row that completes nothing. */
record EmptyCompletion() implements ExampleRule {
  private static final JsonKey COMPLETION = JsonKey.of("completion");

  private static final RuleInfo INFO =
      RuleInfo.warning("completion/empty", "a completion is empty")
          .why("The row teaches the model to say nothing.")
          .fix("Write the completion, or remove the row.")
          .source(CompletionRules.TOOL)
          .flagged(Samples.COMPLETION + "{\"prompt\":\"And yours? ->\",\"completion\":\" \"}\n")
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
    Text text = example.completion();
    int node = example.json().find(JsonDocument.ROOT, COMPLETION);
    if (example.json().is(node, JsonType.STRING)
        && AnswerText.isBlank(text.bytes(), text.from(), text.to())) {
      findings.add(this, example, node, "the completion is empty");
    }
  }
}
