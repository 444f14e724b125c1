package io.github.tuneready.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** An output that cannot be written. The message names it. */
class OutputFailure extends IOException {
  private static final long serialVersionUID = 1;

  OutputFailure(String output, String reason) {
    super(output + ": " + reason);
  }

  OutputFailure(String output, IOException cause) {
    super(output + ": cannot be written: " + reason(cause), cause);
  }

  private static String reason(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    String reason =
        cause instanceof FileSystemException fault ? fault.getReason() : cause.getMessage();
    return reason == null ? cause.getClass().getSimpleName() : reason;
  }

  /** Nobody reads the pipe any more: no fault, but nothing more needs to be written. */
  static final class ClosedPipe extends OutputFailure {
    private static final long serialVersionUID = 1;

    ClosedPipe(IOException cause) {
      super("standard output", cause);
    }
  }
}
