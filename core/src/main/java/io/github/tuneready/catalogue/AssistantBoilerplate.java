package io.github.tuneready.catalogue;

import io.github.tuneready.example.Example;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.ExampleStyle;
import io.github.tuneready.statistics.Features;

/** Phrases that assistants leave in what they write, once for each kind and text. */
record AssistantBoilerplate() implements ExampleRule {
  private static final RuleInfo INFO =
      RuleInfo.warning("style/assistant-boilerplate", "an answer holds an assistant's boilerplate")
          .why(
              "Disclaimers of another AI, courtesies of a chat and tags around reasoning are"
                  + " learnt word for word and appear in every answer.")
          .fix("Cut the phrase, unless the model shall say it.")
          .source("Own list, after the filters of public data sets of answers, 2026-11")
          .flagged(
              ContentRules.chat(
                  "Which colour is best?",
                  "As an AI language model, I don't have personal opinions."))
          .clean(Samples.CHAT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Example example, Features features, Findings findings) {
    ExampleStyle style = features.style();
    if (style == null) {
      return;
    }
    for (int find = 0; find < style.size(); find++) {
      if (isFirst(style, find)) {
        findings.add(
            this,
            example,
            style.node(find),
            style.offset(find),
            "'" + style.phrase(find) + "': " + style.kind(find).label());
      }
    }
  }

  private static boolean isFirst(ExampleStyle style, int find) {
    for (int before = 0; before < find; before++) {
      if (style.node(before) == style.node(find) && style.kind(before) == style.kind(find)) {
        return false;
      }
    }
    return true;
  }
}
