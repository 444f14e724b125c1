package io.github.tuneready.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** An output that cannot be written. The message names it. */
public class OutputFailure extends IOException {
  private static final long serialVersionUID = 1;

  /** A failure for a reason of ours. */
  public OutputFailure(String output, String reason) {
    super(output + ": " + reason);
  }

  /** A failure for a reason of the system's. */
  public OutputFailure(String output, IOException cause) {
    super(output + ": cannot be written: " + reason(cause), cause);
  }

  /** A failure for a reason of the system's, with a remark of ours. */
  OutputFailure(String output, IOException cause, String remark) {
    super(output + ": cannot be written: " + reason(cause) + " (" + remark + ")", cause);
  }

  private static String reason(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    String reason =
        cause instanceof FileSystemException fault ? fault.getReason() : cause.getMessage();
    return reason == null ? cause.getClass().getSimpleName() : reason;
  }
}
