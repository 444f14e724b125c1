package io.github.tuneready.report;

import io.github.tuneready.rule.Severity;
import java.util.List;

/** What findings come to. */
public final class Judgement {
  private Judgement() {}

  /** Whether the data is ready when findings from a severity on forbid it; OFF judges by errors. */
  public static Verdict verdict(List<RuleResult> results, Severity failOn) {
    return results.stream().anyMatch(result -> fails(result, failOn))
        ? Verdict.NOT_READY
        : Verdict.READY;
  }

  /** The rules that forbid it, each in one clause. */
  public static List<Reason> reasons(List<RuleResult> results, Severity failOn) {
    return results.stream().filter(result -> fails(result, failOn)).map(Judgement::reason).toList();
  }

  private static boolean fails(RuleResult result, Severity failOn) {
    Severity least = failOn == Severity.OFF ? Severity.ERROR : failOn;
    return result.severity().compareTo(least) <= 0;
  }

  private static Reason reason(RuleResult result) {
    String text =
        result.at().size() == 1 && result.at().get(0).file() == null
            ? result.at().get(0).message()
            : result.info().summary() + " (" + result.examples() + ")";
    return new Reason(result.info().id(), text);
  }
}
