package io.github.tuneready.catalogue;

import io.github.tuneready.content.ContentKind;
import io.github.tuneready.example.Example;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.ExampleContent;
import io.github.tuneready.statistics.Features;
import java.util.List;

/**
 * A rule that is a value: it reports what the scan of the texts has found of some kinds, once for
 * each text. Keys and personal data are masked in the message.
 *
 * @param kinds the kinds, as bits of {@link ExampleContent}
 * @param info the rule's page
 */
record ContentRule(long kinds, RuleInfo info) implements ExampleRule {
  static ContentRule of(RuleInfo info, ContentKind... kinds) {
    return new ContentRule(ExampleContent.bits(List.of(kinds)), info);
  }

  @Override
  public void check(Example example, Features features, Findings findings) {
    ExampleContent content = features.content();
    if (!content.hasAny(kinds)) {
      return;
    }
    for (int find = 0; find < content.size(); find++) {
      if (content.is(find, kinds) && isFirstOfItsText(content, find)) {
        int node = content.node(find);
        findings.add(this, example, node, content.offset(find), message(content, find));
      }
    }
  }

  private boolean isFirstOfItsText(ExampleContent content, int find) {
    int before = find - 1;
    while (before >= 0 && content.node(before) == content.node(find)) {
      if (content.is(before, kinds)) {
        return false;
      }
      before--;
    }
    return true;
  }

  private String message(ExampleContent content, int find) {
    int more = 0;
    for (int i = find + 1; i < content.size() && content.node(i) == content.node(find); i++) {
      more += content.is(i, kinds) ? 1 : 0;
    }
    String first = "'" + content.excerpt(find) + "'";
    return more == 0 ? first : first + " and " + Count.of(more) + " more in this text";
  }
}
