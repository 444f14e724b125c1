package io.github.tuneready.clean;

/** A row that is not in the cleaned copy as it was. Its bytes are not to be changed. */
public final class RejectedRow {
  private final String file;
  private final long line;
  private final Fix fix;
  private final String reason;
  private final byte[] original;
  private final byte[] replacement;

  /**
   * A row.
   *
   * @param file the name of its file as the user would write it
   * @param line its line, from 1
   * @param fix what was done, which says whether it was changed or dropped
   * @param reason why, a clause
   * @param original the row as it was, without line end; may be no UTF-8
   * @param replacement the row as it is now, empty if it was dropped
   */
  public RejectedRow(
      String file, long line, Fix fix, String reason, byte[] original, byte[] replacement) {
    this.file = file;
    this.line = line;
    this.fix = fix;
    this.reason = reason;
    this.original = original;
    this.replacement = replacement;
  }

  /** The name of its file as the user would write it. */
  public String file() {
    return file;
  }

  /** Its line, from 1. */
  public long line() {
    return line;
  }

  /** What was done, which says whether it was changed or dropped. */
  public Fix fix() {
    return fix;
  }

  /** Why, a clause. */
  public String reason() {
    return reason;
  }

  /** The row as it was, without line end; may be no UTF-8. */
  public byte[] original() {
    return original;
  }

  /** The row as it is now, empty if it was dropped. */
  public byte[] replacement() {
    return replacement;
  }
}
