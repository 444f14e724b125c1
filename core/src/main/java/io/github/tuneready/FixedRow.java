package io.github.tuneready;

import io.github.tuneready.clean.Fix;
import org.jspecify.annotations.Nullable;

/** What became of a row. */
final class FixedRow {
  private static final byte[] NOTHING = new byte[0];

  private final byte[] row;
  private final @Nullable Fix fix;
  private final String reason;

  private FixedRow(byte[] row, @Nullable Fix fix, String reason) {
    this.row = row;
    this.fix = fix;
    this.reason = reason;
  }

  /** A row that is written; the fix is null if nothing was done to it. */
  static FixedRow written(byte[] row, @Nullable Fix fix) {
    return new FixedRow(row, fix, fix == null ? "" : fix.id());
  }

  static FixedRow dropped(Fix fix, String reason) {
    return new FixedRow(NOTHING, fix, reason);
  }

  /** What is written, empty if it is dropped. */
  byte[] row() {
    return row;
  }

  /** What was done last, or null if nothing. */
  @Nullable Fix fix() {
    return fix;
  }

  String reason() {
    return reason;
  }

  boolean isDropped() {
    return fix != null && fix.effect() == Fix.Effect.DROPPED;
  }
}
