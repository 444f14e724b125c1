package io.github.tuneready;

/** A rule broke: a fault of the rule and not of the data. The message names rule and line. */
public final class RuleFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  RuleFailure(String ruleId, String where, Throwable cause) {
    super("rule " + ruleId + " failed at " + where + ": " + cause, cause);
  }
}
