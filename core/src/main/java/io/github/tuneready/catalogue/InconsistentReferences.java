package io.github.tuneready.catalogue;

import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.ReferenceStatistics;
import io.github.tuneready.statistics.Statistics;
import java.util.Map;

/** A key for the grader that only some rows have. */
record InconsistentReferences() implements DatasetRule {
  private static final RuleInfo INFO =
      RuleInfo.warning("reinforcement/key-on-some-rows", "a key is not on every row")
          .why("A grader that names the key fails on the rows that lack it.")
          .fix("Give every training and validation row the same keys.")
          .source("Grader templates {{item.key}}, " + ReinforcementRules.SPECIFICATION)
          .flagged(
              """
              {"messages":[{"role":"user","content":"What is 17 times 3?"}],"answer":"51"}
              {"messages":[{"role":"user","content":"What is 17 times 4?"}],"solution":"68"}
              """)
          .clean(
              """
              {"messages":[{"role":"user","content":"What is 17 times 3?"}],"answer":"51"}
              {"messages":[{"role":"user","content":"What is 17 times 4?"}],"answer":"68"}
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Statistics statistics, Findings findings) {
    ReferenceStatistics references = statistics.references();
    for (Map.Entry<String, Long> name : references.names().entrySet()) {
      long missing = references.rows() - name.getValue();
      if (missing > 0) {
        findings.addWhole(
            this,
            missing,
            "the key '%s' is on %s of %s"
                .formatted(
                    shown(name.getKey()),
                    Count.of(name.getValue()),
                    Count.of(references.rows(), "row")));
      }
    }
  }

  private static String shown(String key) {
    return key.length() <= 60 ? key : key.substring(0, 60) + "…";
  }
}
