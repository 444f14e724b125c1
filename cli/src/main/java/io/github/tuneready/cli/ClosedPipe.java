package io.github.tuneready.cli;

import io.github.tuneready.write.OutputFailure;
import java.io.IOException;

/** Nobody reads the pipe any more: no fault, but nothing more needs to be written. */
final class ClosedPipe extends OutputFailure {
  private static final long serialVersionUID = 1;

  ClosedPipe(IOException cause) {
    super("standard output", cause);
  }
}
