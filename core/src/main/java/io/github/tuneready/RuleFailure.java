package io.github.tuneready;

/**
 * A rule broke, or the reading of a line: a fault of ours and not of the data. The message names
 * rule and place.
 */
public final class RuleFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String ruleId;
  private final String file;
  private final long byteOffset;

  private RuleFailure(
      String message, String ruleId, String file, long byteOffset, Throwable cause) {
    super(message + ": " + cause, cause);
    this.ruleId = ruleId;
    this.file = file;
    this.byteOffset = byteOffset;
  }

  /** A rule broke on a line that starts at an offset of a file. */
  RuleFailure(String ruleId, String file, long byteOffset, Throwable cause) {
    this(
        "rule " + ruleId + " failed at " + file + ", byte " + byteOffset,
        ruleId,
        file,
        byteOffset,
        cause);
  }

  /** A rule broke on the dataset as a whole. */
  RuleFailure(String ruleId, Throwable cause) {
    this("rule " + ruleId + " failed", ruleId, "", -1, cause);
  }

  /** A line broke what reads it. */
  static RuleFailure whileReading(String file, long byteOffset, Throwable cause) {
    return new RuleFailure(
        "reading failed at " + file + ", byte " + byteOffset, "", file, byteOffset, cause);
  }

  /** The rule; empty if the line broke what reads it. */
  public String ruleId() {
    return ruleId;
  }

  /** The name of the file it broke on; empty if it judged the dataset as a whole. */
  public String file() {
    return file;
  }

  /** Where the line it broke on starts in the file (uncompressed), in bytes from 0, or -1. */
  public long byteOffset() {
    return byteOffset;
  }
}
