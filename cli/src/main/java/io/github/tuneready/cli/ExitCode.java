package io.github.tuneready.cli;

/** The exit codes; scripts rely on them. An interrupted process ends with 130 or 143. */
final class ExitCode {
  static final int READY = 0;
  static final int NOT_READY = 1;
  static final int WRONG_CALL = 2;
  static final int UNREADABLE = 3;

  /** The data is fine, but the decision is not to fine-tune. */
  static final int RECONSIDER = 4;

  static final int OWN_FAULT = 70;

  private ExitCode() {}
}
