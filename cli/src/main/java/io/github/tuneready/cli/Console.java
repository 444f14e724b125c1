package io.github.tuneready.cli;

import io.github.tuneready.write.OutputFailure;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What the command talks to: the two streams of output, the answers to its questions, the
 * environment and the terminal. Text is UTF-8 whatever the locale.
 *
 * @param in where answers are typed; data from standard input is not read through it
 * @param out standard output; every write is checked
 * @param err standard error
 * @param environment the variables of the environment
 * @param terminal what the streams lead to
 */
record Console(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> environment,
    Terminal terminal) {

  static Console ofProcess() {
    return new Console(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        System.getenv(),
        Terminal.ofProcess(System.getenv(), System.getProperties()));
  }

  /** A writer to standard output; its failures are {@link OutputFailure}s. */
  Writer writer() {
    OutputStream checked = new CheckedOutput(out, terminal.outIsPipe());
    return new BufferedWriter(
        new OutputStreamWriter(new BufferedOutputStream(checked, 1 << 16), StandardCharsets.UTF_8));
  }

  /** Prints a text to standard output. */
  void print(String text) throws IOException {
    try (Writer writer = writer()) {
      writer.write(text);
    }
  }

  /** Says one line on standard error; if even that cannot be written, nothing can be said. */
  void complain(String line) {
    say("validate-dataset: " + Plain.line(line) + "\n");
  }

  /** Writes a text to standard error as it is. */
  void say(String text) {
    try {
      err.write(text.getBytes(StandardCharsets.UTF_8));
      err.flush();
    } catch (IOException nobodyListens) {
      // the exit code still tells
    }
  }
}
