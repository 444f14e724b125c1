package io.github.tuneready.catalogue;

import io.github.tuneready.example.Defect;
import io.github.tuneready.example.DefectKind;
import io.github.tuneready.example.Example;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Features;

/**
 * A rule that is a value: it reports one kind of defect that reading a line has found.
 *
 * @param kind the defect
 * @param info the rule's page
 */
record DefectRule(DefectKind kind, RuleInfo info) implements ExampleRule {
  @Override
  public void check(Example example, Features features, Findings findings) {
    if (example.defects().isEmpty()) {
      return; // as nearly always, for dozens of such rules
    }
    for (Defect defect : example.defects()) {
      if (defect.kind() == kind) {
        findings.add(this, example, defect.node(), defect.offset(), defect.detail());
      }
    }
  }
}
