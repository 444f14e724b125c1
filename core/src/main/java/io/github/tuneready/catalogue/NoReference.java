package io.github.tuneready.catalogue;

import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.ReferenceStatistics;
import io.github.tuneready.statistics.Statistics;

/** Rows for reinforcement tuning of which none has anything to compare an answer with. */
record NoReference() implements DatasetRule {
  private static final RuleInfo INFO =
      RuleInfo.warning("reinforcement/no-reference", "no row has a reference for the grader")
          .why("A grader that compares has nothing to compare the model's answer with.")
          .fix("Add a key such as 'answer', unless the grader judges the answer by itself.")
          .source(ReinforcementRules.SPECIFICATION)
          .flagged(
              """
              {"messages":[{"role":"user","content":"What is 17 times 3?"}]}
              """)
          .clean(Samples.REINFORCEMENT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Statistics statistics, Findings findings) {
    ReferenceStatistics references = statistics.references();
    if (references.rows() > 0 && references.rowsWithReference() == 0) {
      findings.addWhole(
          this,
          references.rows(),
          "none of " + Count.of(references.rows(), "row") + " has a key beside the conversation");
    }
  }
}
