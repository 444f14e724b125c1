package io.github.tuneready.decision;

/** An answer to a yes-or-no question that a team may leave open. */
public enum Answer {
  YES,
  NO,
  /** Not stated. */
  UNKNOWN;

  /** Whether it is stated and yes. */
  public boolean isYes() {
    return this == YES;
  }

  /** Whether it is stated and no. */
  public boolean isNo() {
    return this == NO;
  }
}
