package io.github.tuneready.catalogue;

import io.github.tuneready.example.Position;
import io.github.tuneready.example.Split;
import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.rule.Severity;
import io.github.tuneready.statistics.FileFacts;
import io.github.tuneready.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/**
 * A rule that is a value: it looks at each file as a file, and finds one thing in it or nothing.
 *
 * @param info the rule's page
 * @param check what to look for
 */
record FileRule(RuleInfo info, Check check) implements DatasetRule {
  /** What a rule looks for in a file. */
  @FunctionalInterface
  interface Check {
    /** What is wrong with the file, or null. */
    @Nullable String fault(FileFacts facts, Split split);
  }

  /** Of a file that is only compared with, all that matters is whether it can be read. */
  private boolean keepsFromReading() {
    return info.severity() == Severity.ERROR;
  }

  @Override
  public void check(Statistics statistics, Findings findings) {
    for (long file : statistics.files().files()) {
      Split split = Position.split(file);
      String fault = check.fault(statistics.files().facts(file), split);
      if (fault != null && (split != Split.AGAINST || keepsFromReading())) {
        findings.add(this, file, fault);
      }
    }
  }
}
