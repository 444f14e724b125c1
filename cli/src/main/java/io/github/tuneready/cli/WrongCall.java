package io.github.tuneready.cli;

/** The command was called wrongly. The message is one line, fit for the user as it is. */
final class WrongCall extends RuntimeException {
  private static final long serialVersionUID = 1;

  WrongCall(String message) {
    super(message);
  }
}
