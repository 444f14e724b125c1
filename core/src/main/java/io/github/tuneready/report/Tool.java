package io.github.tuneready.report;

/** What writes the reports. */
final class Tool {
  static final String NAME = "tuneready";

  /** The version of this build without {@code -SNAPSHOT}. */
  static final String VERSION = "0.1.0";

  private Tool() {}
}
