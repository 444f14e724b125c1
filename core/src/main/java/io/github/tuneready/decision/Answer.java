package io.github.tuneready.decision;

import java.util.Optional;

/** An answer to a yes-or-no question that a team may leave open. */
public enum Answer {
  YES,
  NO,
  /** Not stated. */
  UNKNOWN;

  /** The answer that was given. */
  static Answer of(Optional<Boolean> stated) {
    return stated.map(yes -> yes ? YES : NO).orElse(UNKNOWN);
  }

  /** Whether it is stated and yes. */
  public boolean isYes() {
    return this == YES;
  }

  /** Whether it is stated and no. */
  public boolean isNo() {
    return this == NO;
  }
}
