package io.github.tuneready.catalogue;

import io.github.tuneready.example.DefectKind;
import io.github.tuneready.rule.Rule;
import io.github.tuneready.rule.RuleInfo;
import java.util.List;

/** What makes a file unreadable as lines of JSON. */
final class FormatRules {
  private FormatRules() {}

  static List<Rule> all(Policy policy) {
    return List.of(
        new DefectRule(
            DefectKind.INVALID_JSON,
            RuleInfo.error("format/invalid-json", "the line is not JSON")
                .why("The platform rejects the file at the first such line.")
                .fix("Write each example with a JSON library, one object on each line.")
                .source("OpenAI server message \"line contains invalid json\", 2023-11; RFC 8259")
                .flagged(
                    """
                    {"messages":[{"role":"user","content":"Hi"},]}
                    """)
                .clean(
                    """
                    {"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello"}]}
                    """)));
  }
}
