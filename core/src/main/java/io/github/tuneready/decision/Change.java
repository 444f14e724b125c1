package io.github.tuneready.decision;

/** How often what the model must know changes. */
public enum Change {
  NEVER,
  RARELY,
  YEARLY,
  MONTHLY,
  WEEKLY,
  DAILY;

  /** Whether a tuned model would be out of date between two tuning runs: monthly or more often. */
  public boolean isOften() {
    return compareTo(MONTHLY) >= 0;
  }
}
