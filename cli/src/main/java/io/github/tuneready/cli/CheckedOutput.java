package io.github.tuneready.cli;

import io.github.tuneready.write.OutputFailure;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Standard output with every failure told apart from those of other files, and a closed pipe from
 * other failures. Closing it flushes: the stream itself is not ours to close.
 */
final class CheckedOutput extends OutputStream {
  private final OutputStream out;
  private final boolean pipe;

  CheckedOutput(OutputStream out, boolean pipe) {
    this.out = out;
    this.pipe = pipe;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public void close() throws IOException {
    flush();
  }

  private OutputFailure failure(IOException e) {
    return pipe || tellsOfPipe(e.getMessage())
        ? new ClosedPipe(e)
        : new OutputFailure("standard output", e);
  }

  /** Where the system does not say what the stream is, its message does: Linux, macOS, Windows. */
  private static boolean tellsOfPipe(@Nullable String message) {
    return message != null
        && (message.contains("Broken pipe") || message.contains("pipe is being"));
  }
}
